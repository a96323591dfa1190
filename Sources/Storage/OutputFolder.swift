import CPlatform
import Foundation

/// A folder of output that is replaced as one step: readers see the old tree or the new one, never half of it.
///
/// A folder is only ever replaced when it is empty or carries the marker that Tenet left in it.
package struct OutputFolder: Sendable {
  /// The file by which Tenet knows its own output again.
  package static let marker = ".tenet-output"

  private let path: String

  /// Takes the folder to replace.
  package init(_ path: String) {
    // A link stays a link: what it leads to is replaced.
    self.path = DiskPath.resolvingLinks(path) ?? DiskPath.absolute(path)
  }

  /// Lets `write` fill a new folder, then puts it in place of the old one.
  ///
  /// When `write` or the disk fails, the old folder stays as it was and the new one is removed.
  package func replace(_ write: (StagingFolder) async throws -> Void) async throws {
    guard try mayBeReplaced() else { throw StorageError(.notOurs, path: path) }
    let parent = DiskPath.parent(of: path)
    try DiskFolder.create(parent)
    let prefix = ".\(DiskPath.name(of: path)).tenet-"
    try removeLeftovers(in: parent, prefix: prefix)
    let staging = StagingFolder(root: "\(parent)/\(prefix)\(getpid())")
    try DiskFolder.create(staging.root)
    do {
      try staging.write(Self.marker, Array("Written by tenet, which replaces this folder whole.\n".utf8))
      try await write(staging)
      try exchange(staging.root)
    } catch {
      DiskFolder.remove(staging.root)
      throw error
    }
    DiskFolder.remove(staging.root)
  }

  private func mayBeReplaced() throws(StorageError) -> Bool {
    guard DiskPath.exists(path) else { return true }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return false }
    if DiskPath.exists(path + "/" + Self.marker) { return true }
    return try DiskFolder.names(in: path).isEmpty
  }

  private func exchange(_ staging: String) throws(StorageError) {
    guard DiskPath.exists(path) else {
      guard rename(staging, path) == 0 else { throw .system(errno, path: path) }
      return
    }
    let result = tenet_exchange(staging, path)
    guard result != 0 else { return }
    // A file system that cannot swap: set the old tree aside, and take it back if the new one will not go in.
    let aside = staging + "-old"
    guard rename(path, aside) == 0 else { throw .system(errno, path: path) }
    guard rename(staging, path) == 0 else {
      let failure = errno
      _ = rename(aside, path)
      throw .system(failure, path: path)
    }
    DiskFolder.remove(aside)
  }

  /// Removes what a killed build left beside the folder; the folders of builds that still run stay.
  private func removeLeftovers(in parent: String, prefix: String) throws(StorageError) {
    for name in try DiskFolder.names(in: parent) where name.hasPrefix(prefix) {
      let ending = name.dropFirst(prefix.count)
      let owner = ending.hasSuffix("-old") ? ending.dropLast(4) : ending
      guard owner.allSatisfy(\.isNumber), let process = pid_t(owner), process != getpid() else { continue }
      if kill(process, 0) == 0 || errno == EPERM { continue }
      if name.hasSuffix("-old"), !DiskPath.exists(path) {
        _ = rename("\(parent)/\(name)", path)
      } else {
        DiskFolder.remove("\(parent)/\(name)")
      }
    }
  }
}
