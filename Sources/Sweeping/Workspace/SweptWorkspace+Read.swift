internal import PolicyModel
internal import Revisions
import SourceText
package import Storage
package import Timelines

extension SweptWorkspace {
  /// Reads every revision of a workspace, and the comments in its sources.
  ///
  /// The newest revision is not read where it is the working copy to the byte. Throws a `RevisionFault` or a
  /// `StorageError` when a revision is not what was approved: what cannot be read cannot be searched for.
  package static func read(_ dated: DatedWorkspace, from store: some FileStore) async throws -> SweptWorkspace
  {
    let copies = PolicyText.all(of: dated.copies)
    let timelines = dated.timelines
    let policies = try await withThrowingTaskGroup(of: (Int, [SweptPolicy]).self) { group in
      for start in stride(from: 0, to: timelines.count, by: 32) {
        group.addTask {
          var policies: [SweptPolicy] = []
          for timeline in timelines[start..<min(start + 32, timelines.count)] {
            policies.append(try await read(timeline, copies[timeline.policy], dated.copies, store))
          }
          return (start, policies)
        }
      }
      var batches: [(Int, [SweptPolicy])] = []
      for try await batch in group { batches.append(batch) }
      return batches.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
    return SweptWorkspace(
      today: dated.copies, policies: policies, comments: try SourceComment.read(from: store))
  }

  private static func read(
    _ timeline: PolicyTimeline, _ copy: PolicyText?, _ today: Workspace, _ store: some FileStore
  ) async throws -> SweptPolicy {
    var revisions: [FrozenRevision] = []
    let newest = timeline.history?.newest
    for line in timeline.history?.approvals ?? [] {
      if line == newest, let copy, !timeline.isCopyChanged {
        revisions.append(FrozenRevision(line: line, text: copy, surroundings: today))
        continue
      }
      guard let history = timeline.history else { continue }
      let revision = try await RevisionReader.read(line.version, of: history, from: store)
      let then = revision.workspace
      revisions.append(
        FrozenRevision(
          line: line,
          text: PolicyText(
            policy: revision.policy, translations: then.translations, variants: then.variants, basis: nil),
          surroundings: then))
    }
    return SweptPolicy(timeline: timeline, copy: copy, revisions: revisions)
  }
}
