package import Diagnostics
internal import Messages
package import PolicyModel
import SourceText
internal import Storage

/// Finds everything in the ledgers and revisions of a workspace that is not what it was when it was written.
package enum HistoryVerifier {
  /// What was looked at, and what is wrong with it.
  package struct Outcome: Sendable {
    /// The histories that were looked at.
    package let histories: [PolicyHistory]
    /// Everything that is wrong.
    package let report: DiagnosticReport
  }

  /// Looks at the histories of a workspace's folder: every line, its digest and signature, and every frozen file.
  ///
  /// `paths` are the paths of the workspace's files, and `policies` those policies whose working copies could be read.
  package static func verify(
    root: String, paths: Set<String>, histories: WorkspaceHistories, policies: [Policy], keys: [PublicKey]
  ) throws -> Outcome {
    var faults = histories.faults
    let found = Dictionary(histories.all.map { ($0.folder, $0) }, uniquingKeysWith: { first, _ in first })
    let owners = Dictionary(
      policies.map { (String($0.path.dropLast("/policy.md".count)), $0.id.value) },
      uniquingKeysWith: { first, _ in first })
    var looked: [PolicyHistory] = []
    for folder in folders(root: root, paths).union(found.keys).sorted() {
      guard
        let history = found[folder]
          ?? (owners[folder] ?? folder.split(separator: "/").last.flatMap { Identifier($0) })
          .map({ PolicyHistory.none(of: $0, folder: folder) })
      else { continue }
      looked.append(history)
      if let owner = owners[folder], owner != history.policy {
        faults.append(
          Diagnostic(
            rule: LedgerReader.rule, severity: .error,
            message: "the ledger is about '\(history.policy)', and the policy beside it is '\(owner)'",
            location: SourceLocation(path: history.path),
            help:
              "an id never changes: give the policy its id back, or move ledger and revisions to their policy"
          ))
      }
      if found[folder] == nil, FolderListing.kind(of: "\(root)/\(history.path)") == nil {
        faults.append(
          Diagnostic(
            rule: LedgerReader.rule, severity: .error,
            message: "the ledger of the revisions in '\(history.revisionsFolder)' is missing",
            location: SourceLocation(path: history.path),
            help: "restore it from version control or a backup"))
      }
      faults += SignatureVerifier(keys, history).faults()
      faults += try RevisionFolderVerifier(root: root, history).faults()
    }
    return Outcome(histories: looked, report: DiagnosticReport(faults))
  }

  /// The folders that hold a folder `revisions`, empty ones aside.
  private static func folders(root: String, _ paths: Set<String>) -> Set<String> {
    var folders: Set<String> = []
    for path in paths {
      let parts = path.split(separator: "/")
      if let index = parts.firstIndex(of: "revisions"), index > 0 {
        folders.insert(parts[..<index].joined(separator: "/"))
      } else if parts.last == "policy.md", parts.count > 1 {
        let folder = parts.dropLast().joined(separator: "/")
        if FolderListing.kind(of: "\(root)/\(folder)/revisions") != nil { folders.insert(folder) }
      }
    }
    return folders
  }
}
