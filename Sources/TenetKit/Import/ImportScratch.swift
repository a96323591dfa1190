import Revisions
import Storage

/// Where documents are taken apart: a folder of the workspace's desk, which is gone afterwards.
struct ImportScratch: Sendable {
  private let folder: String
  private let lock: FileLock

  /// Takes the folder; throws a ``WriteFault`` while another program has it.
  init(in workspace: String) throws {
    folder = try WorkspaceDesk.folder(in: workspace) + "/import"
    try DiskFolder.create(folder)
    guard let lock = try FileLock.take(folder + "/lock") else { throw WriteFault.locked(nil, since: nil) }
    self.lock = lock
    clear()
  }

  /// Where pictures are put.
  var pictures: String { folder + "/pictures" }
  /// Where a history is built.
  var history: String { folder + "/history" }

  /// Removes what was needed for a moment.
  func clear() {
    DiskFolder.remove(pictures)
    DiskFolder.remove(history)
  }
}
