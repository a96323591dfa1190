internal import Editions
package import PolicyModel
package import Revisions
import SourceText
package import Storage

/// Reads what a workspace was, is and will be, seen from a day.
///
/// A revision is read back only where the working copy is not the same to the byte: most policies lie in their folder as
/// they were approved.
package struct TimelineReader<Store: FileStore>: Sendable {
  private let workspace: Workspace
  private let histories: WorkspaceHistories
  private let store: Store
  private let day: CalendarDate
  private let use: WorkingCopyUse

  /// Takes a workspace as it lies in its folder, its ledgers, its files, and the day.
  package init(
    _ workspace: Workspace, histories: WorkspaceHistories, store: Store, on day: CalendarDate,
    showing use: WorkingCopyUse
  ) {
    self.workspace = workspace
    self.histories = histories
    self.store = store
    self.day = day
    self.use = use
  }

  /// Reads; throws a `RevisionFault` when a ledger is broken, or a `StorageError` when a file is not what was approved.
  package func read() async throws -> DatedWorkspace {
    let copies = PolicyText.all(of: workspace)
    let ids = Set(copies.keys).union(histories.all.map(\.policy)).sorted()
    let read = try await readAll(ids, copies)
    var present = JoinedSurroundings(workspace)
    // What is in force comes first, then what is newest.
    for policy in read where !policy.timeline.isDraft {
      for revision in policy.revisions where revision.isInForce {
        present.fill(from: revision.workspace, files: revision.files)
      }
    }
    var past = present
    for policy in read {
      for revision in policy.revisions.reversed() {
        past.fill(from: revision.workspace, files: revision.files)
      }
    }
    var names: [Identifier: FrozenNames] = [:]
    var shown: [(text: PolicyText, timeline: PolicyTimeline)] = []
    for policy in read {
      let timeline = policy.timeline
      if timeline.isDraft, let copy = copies[timeline.policy] {
        shown.append((copy, timeline))
      } else if let state = timeline.inForce {
        shown.append((state.text, timeline))
        names[timeline.policy] = state.names
      }
    }
    let joined = present.workspace(shown.map(\.text))
    let staleness = StalenessReader(departments: joined.configuration.departments)
    return DatedWorkspace(
      day: day, workspace: joined, past: past.workspace([]), copies: workspace, frozenNames: names,
      stale: staleness.marks(shown), timelines: read.map(\.timeline),
      neverApproved: ids.filter { histories[$0]?.newest == nil }, frozenMedia: past.frozenMedia)
  }

  private func readAll(_ ids: [Identifier], _ copies: [Identifier: PolicyText]) async throws -> [ReadPolicy] {
    try await withThrowingTaskGroup(of: (Int, [ReadPolicy]).self) { group in
      for start in stride(from: 0, to: ids.count, by: 32) {
        group.addTask {
          var read: [ReadPolicy] = []
          for id in ids[start..<min(start + 32, ids.count)] {
            let policy = PolicyReader(
              workspace: workspace, history: histories[id], copy: copies[id], store: store, day: day, use: use
            )
            read.append(try await policy.read(id))
          }
          return (start, read)
        }
      }
      var batches: [(Int, [ReadPolicy])] = []
      for try await batch in group { batches.append(batch) }
      return batches.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }
}
