package import PolicyModel
internal import Revisions
package import Storage

/// Where a workspace's publication of one site is prepared: one program at a time works there.
package struct PublicationDesk: Sendable {
  /// The folder.
  let folder: String
  let lock: FileLock

  /// Takes the desk; throws a ``PublicationRefusal`` while another program has it, or one that it started.
  ///
  /// One that is about to end is waited for.
  package static func take(in workspace: String, for site: Identifier) async throws -> PublicationDesk {
    let folder = try WorkspaceDesk.folder(in: workspace) + "/publish/" + site.text
    try DiskFolder.create(folder)
    var lock = try FileLock.take(folder + "/lock")
    for _ in 0..<100 where lock == nil {
      try await Task.sleep(for: .milliseconds(20))
      lock = try FileLock.take(folder + "/lock")
    }
    guard let lock else { throw PublicationRefusal.underWay(site: site) }
    let desk = PublicationDesk(folder: folder, lock: lock)
    try DiskFolder.removeWhole(desk.scratch)
    return desk
  }

  /// The folder into which the site is built.
  package var tree: String { folder + "/tree" }

  /// The repository in which commits for a branch are made.
  var repository: String { folder + "/git" }

  /// Makes an empty folder for what is needed for a moment.
  func emptyFolder(_ name: String) throws(StorageError) -> String {
    let path = "\(scratch)/\(name)"
    try DiskFolder.removeWhole(path)
    try DiskFolder.create(path)
    return path
  }

  /// Removes what was needed for a moment.
  package func clear() { DiskFolder.remove(scratch) }

  private var scratch: String { folder + "/scratch" }
}
