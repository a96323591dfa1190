internal import Storage

/// Files of a workspace that come in together: after an interruption all of them are there, or none.
///
/// They are written into the workspace's desk and made durable. Then their folder gets another name: before that
/// nothing has happened, and from then on the next command puts in place what an interruption left.
package struct PendingFiles {
  private let root: String

  /// What a workspace has pending.
  init(in root: String) { self.root = root }

  /// A folder that is made already, and the place in the workspace that it gets.
  package struct Folder: Sendable {
    let made: String
    let path: String

    /// Takes the folder as a path on the disk, and its place in the workspace, where nothing is yet.
    package init(_ made: String, at path: String) {
      self.made = made
      self.path = path
    }
  }

  /// Puts files and whole folders in their places while no other program writes.
  ///
  /// `work` says what for. When one of the files is not as this program has read it, a ``WriteFault`` is thrown and
  /// none is written; when one becomes another at the very moment, it stays, and a ``WriteFault`` says where the new one is.
  package static func write(
    _ changes: [FileChange], _ folders: [Folder] = [], in root: String, for work: LockWork
  ) throws {
    let lock = try WorkspaceLock.take(in: root, for: work)
    if lock.isAfterInterruption { _ = try Recovery.finishAll(in: root) }
    let pending = PendingFiles(in: root)
    do {
      try FileChange.requireUnmoved(changes, in: root)
      for folder in folders where DiskPath.exists("\(root)/\(folder.path)") {
        throw WriteFault.writtenMeanwhile(path: folder.path)
      }
      try pending.stage(changes, folders)
    } catch {
      pending.rollBack()
      try lock.release()
      throw error
    }
    let left = try pending.complete()
    try lock.release()
    if let left = left.first { throw WriteFault.keptAside(path: left) }
  }

  /// Completes or takes back what an interrupted program left; nil when it left nothing.
  ///
  /// The caller holds the lock.
  func finish() throws(StorageError) -> Recovery.Outcome? {
    if DiskPath.exists(ready) { return .files(.completed, left: try complete()) }
    guard DiskPath.exists(unfinished) else { return nil }
    rollBack()
    return .files(.rolledBack, left: [])
  }

  /// Where files of which somebody changed the originals meanwhile are kept, in the workspace.
  package static let leftFolder = ".tenet/not-written"

  private var unfinished: String { WorkspaceDesk.path(in: root) + "/files.unfinished" }
  private var ready: String { WorkspaceDesk.path(in: root) + "/files" }

  private func stage(_ changes: [FileChange], _ folders: [Folder]) throws(StorageError) {
    rollBack()
    let staging = StagingFolder(root: unfinished)
    for change in changes where change.bytes != change.old {
      try staging.write("new/\(change.path)", change.bytes)
      if let old = change.old { try staging.write("old/\(change.path)", old) }
    }
    try DiskFolder.create("\(unfinished)/new")
    for folder in folders { try Durability.rename(folder.made, to: "\(unfinished)/new/\(folder.path)") }
    try Durability.syncAll(around: unfinished)
    try Durability.rename(unfinished, to: ready)
  }

  private func rollBack() { DiskFolder.remove(unfinished) }

  /// Moves everything to its place, and gives the paths of files that somebody has changed meanwhile.
  private func complete() throws(StorageError) -> [String] {
    var left: [String] = []
    if DiskPath.exists("\(ready)/new") { try move("", &left) }
    if !left.isEmpty {
      let kept = "\(root)/\(Self.leftFolder)"
      try DiskFolder.removeWhole(kept)
      try Durability.rename("\(ready)/new", to: kept)
    }
    try DiskFolder.removeWhole(ready)
    return left
  }

  /// Moves what stands below a path; what is new gets there as a whole.
  private func move(_ folder: String, _ left: inout [String]) throws(StorageError) {
    for name in try DiskFolder.names(in: "\(ready)/new\(folder)").sorted() {
      let path = "\(folder)/\(name)"
      let (made, target) = ("\(ready)/new\(path)", root + path)
      FileReplacement.removeLeftovers(of: target)
      switch (FolderListing.kind(of: made), FolderListing.kind(of: target)) {
      case (_, nil): try Durability.rename(made, to: target)
      case (.folder, .folder?): try move(path, &left)
      default:
        if try !replace(path) { left.append(String(path.dropFirst())) }
      }
    }
  }

  /// Replaces a file by its new bytes when it holds the old ones; false when it holds others.
  private func replace(_ path: String) throws(StorageError) -> Bool {
    let new = try bytes("\(ready)/new\(path)")
    let now = try? bytes(root + path)
    let old = try? bytes("\(ready)/old\(path)")
    if let now, now == old { try FileReplacement.write(new, to: root + path) }
    guard now == new || now != nil && now == old else { return false }
    try DiskFolder.removeWhole("\(ready)/new\(path)")
    return true
  }

  private func bytes(_ path: String) throws(StorageError) -> [UInt8] {
    try DiskStore(root: DiskPath.parent(of: path)).read(DiskPath.name(of: path), limit: .max)
  }
}
