import Diagnostics
import PolicyModel
import PolicyReading
import SourceText
package import Storage

/// Reads revisions back.
package enum RevisionReader {
  /// Reads one version of a policy whole; throws a ``RevisionFault``, or a `StorageError` when a file is missing or is
  /// not what was approved.
  package static func read(_ version: RevisionVersion, of history: PolicyHistory, from store: some FileStore)
    async throws -> Revision
  {
    guard history.faults.isEmpty else { throw RevisionFault.brokenHistory(history.faults) }
    guard let line = history.approval(of: version) else {
      throw RevisionFault.unknownVersion(
        version.description, policy: history.policy.text, known: history.approvals.map(\.version.description))
    }
    let pending = PendingRevision(version: version, folder: history.revisionsFolder)
    let folder = pending.finalPath
    let files = FrozenFiles(
      store, folder: folder, pendingFolder: pending.pendingPath, policyFolder: history.folder,
      digests: history.ledger.files(of: version))
    let (workspace, policy) = try await read(files, policy: history.policy, folder: folder)
    return Revision(line: line, workspace: workspace, policy: policy, files: files)
  }

  /// Reads the files of a revision as the small workspace that they are.
  static func read(_ files: FrozenFiles, policy id: Identifier, folder: String) async throws -> (
    workspace: Workspace, policy: Policy
  ) {
    let reading = try await WorkspaceReader.read(files)
    let errors = reading.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty, let workspace = reading.workspace, let policy = workspace.policy(id) else {
      throw RevisionFault.unreadable(folder: folder, errors)
    }
    return (workspace, policy)
  }
}
