public import Diagnostics
import PolicyModel
import PolicyReading
public import Revisions
import SourceText
import Storage

extension Pipeline {
  /// What `tenet verify` looked at, and what is wrong with it.
  public struct Verified: Sendable {
    /// The histories that were looked at.
    public let histories: [PolicyHistory]
    /// Everything that is wrong.
    public let report: DiagnosticReport
    /// The policies that were asked for and have no history.
    public let unknown: [String]

    /// Whether a ledger that was looked at holds a line with a digest.
    public func holds(_ head: ContentDigest) -> Bool {
      histories.contains { $0.ledger.lines.contains { $0.digest == head } }
    }
  }

  /// Looks at every line of the ledgers, its digest and signature, and at every file of every revision.
  ///
  /// `policies` are the ids of those to look at; all when empty. Faults of the policies' texts are no hindrance.
  public func verify(_ policies: [String]) async throws -> Verified {
    try WorkspaceLock.refuseWhileHeld(in: folder.path)
    let reading = try await WorkspaceReader.read(folder.store)
    let histories = try await WorkspaceHistories.read(folder.store, paths: reading.paths)
    let outcome = try HistoryVerifier.verify(
      root: folder.path, paths: reading.paths, histories: histories,
      policies: reading.workspace?.policies ?? [], keys: reading.workspace?.configuration.keys ?? [])
    // Without tenet.yml nobody knows whose signatures count.
    guard reading.workspace != nil else {
      return Verified(
        histories: outcome.histories,
        report: DiagnosticReport(reading.diagnostics + outcome.report.diagnostics), unknown: [])
    }
    guard !policies.isEmpty else {
      return Verified(histories: outcome.histories, report: outcome.report, unknown: [])
    }
    let asked = outcome.histories.filter { policies.contains($0.policy.text) }
    let folders = asked.map { $0.folder + "/" }
    return Verified(
      histories: asked,
      report: DiagnosticReport(
        outcome.report.diagnostics.filter { fault in
          folders.contains { fault.location.path.hasPrefix($0) }
        }),
      unknown: policies.filter { policy in !asked.contains { $0.policy.text == policy } })
  }
}
