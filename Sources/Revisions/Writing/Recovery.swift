internal import PolicyModel
internal import Storage

/// Completes or rolls back what an interrupted program left in a workspace.
package enum Recovery {
  /// What was done about one interruption.
  package enum Outcome: Sendable, Equatable {
    /// An approval, with the policy's folder relative to the workspace: when its line stood in the ledger, it is
    /// approved.
    case revision(folder: String, RevisionVersion, Fate)
    /// Files that came in together, and those of them that stay as somebody has changed them meanwhile.
    case files(Fate, left: [String])
  }

  /// What became of interrupted work.
  package enum Fate: Sendable, Equatable {
    /// It was all but done, and is done.
    case completed
    /// It never happened.
    case rolledBack
  }

  /// Looks after an interruption, if there was one; a file that is read once tells that there was none.
  ///
  /// Does nothing while another program works.
  package static func run(in root: String) throws -> [Outcome] {
    guard let lock = try WorkspaceLock.takeAfterInterruption(in: root) else { return [] }
    let outcomes = try finishAll(in: root)
    try lock.release()
    return outcomes
  }

  /// Completes or rolls back what is pending anywhere; the caller holds the lock.
  static func finishAll(in root: String) throws -> [Outcome] {
    let files = try PendingFiles(in: root).finish()
    return try [files].compactMap { $0 } + policyFolders(in: root).flatMap { try finish($0, in: root) }
  }

  /// Completes or rolls back what is pending in one policy's folder; the caller holds the lock.
  static func finish(_ folder: String, in root: String) throws -> [Outcome] {
    let path = "\(root)/\(folder)"
    FileReplacement.removeLeftovers(of: "\(path)/\(PolicyHistory.fileName)")
    FileReplacement.removeLeftovers(of: "\(path)/\(Basis.fileName)")
    let pending = PendingRevision.all(in: path)
    guard !pending.isEmpty else { return [] }
    let history = try HistoryReader.read(DiskStore(root: root), folder: folder)
    var outcomes: [Outcome] = []
    for revision in pending {
      if history?.approval(of: revision.version) != nil {
        guard !DiskPath.exists(revision.finalPath) else { continue }
        try revision.complete()
        outcomes.append(.revision(folder: folder, revision.version, .completed))
      } else if history?.faults.isEmpty != false {
        // Of a broken ledger nobody knows what it said: then the folder stays, and verification names it.
        revision.rollBack()
        outcomes.append(.revision(folder: folder, revision.version, .rolledBack))
      }
    }
    return outcomes
  }

  /// Every folder that holds a policy, a folder `revisions` or a ledger, relative to the workspace.
  private static func policyFolders(in root: String) throws(StorageError) -> [String] {
    var found: Set<String> = []
    var folders = [""]
    while let folder = folders.popLast() {
      for name in try DiskFolder.names(in: folder.isEmpty ? root : "\(root)/\(folder)") {
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        if name == "revisions" || name == PolicyHistory.fileName || name == "policy.md", !folder.isEmpty {
          found.insert(folder)
        } else if !name.hasPrefix("."), FolderListing.kind(of: "\(root)/\(path)") == .folder {
          folders.append(path)
        }
      }
    }
    return found.sorted()
  }
}
