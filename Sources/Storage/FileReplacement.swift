import CPlatform
import Foundation

/// Replaces one file as one step: after a crash the old bytes stand there or the new ones.
package enum FileReplacement {
  /// Writes beside the file, makes the bytes durable and renames over it; the file's permissions are kept.
  package static func write(_ bytes: [UInt8], to path: String) throws(StorageError) {
    let target = DiskPath.resolvingLinks(path) ?? path
    let temporary = try stage(bytes, beside: target)
    var status = stat()
    if stat(target, &status) == 0 { _ = chmod(temporary, status.st_mode & 0o7777) }
    try? Durability.sync(temporary)
    guard rename(temporary, target) == 0 else {
      let failure = errno
      _ = unlink(temporary)
      throw .system(failure, path: target)
    }
    try? Durability.sync(DiskPath.parent(of: target))
  }

  /// Writes a new file as one step, and its folder when that is not there; what stands at the path already stays as
  /// it is, and is an error.
  package static func create(_ bytes: [UInt8], at path: String) throws(StorageError) {
    let temporary = try stage(bytes, beside: path)
    try? Durability.sync(temporary)
    var failure = tenet_rename_new(temporary, path)
    if failure == EINVAL || failure == ENOTSUP || failure == ENOSYS {
      // A file system that cannot: whoever writes at the same moment is seen a little less surely.
      failure = DiskPath.exists(path) ? EEXIST : rename(temporary, path) == 0 ? 0 : errno
    }
    guard failure == 0 else {
      _ = unlink(temporary)
      throw .system(failure, path: path)
    }
    try? Durability.sync(DiskPath.parent(of: path))
  }

  /// Removes what an interrupted replacement of a file left beside it.
  package static func removeLeftovers(of path: String) {
    let folder = DiskPath.parent(of: path)
    let prefix = ".\(DiskPath.name(of: path)).tenet-"
    for name in (try? DiskFolder.names(in: folder)) ?? [] where name.hasPrefix(prefix) {
      _ = unlink("\(folder)/\(name)")
    }
  }

  /// Writes the bytes into a hidden file in a target's folder, and gives its path.
  private static func stage(_ bytes: [UInt8], beside target: String) throws(StorageError) -> String {
    let staging = StagingFolder(root: DiskPath.parent(of: target))
    let name = ".\(DiskPath.name(of: target)).tenet-\(getpid())"
    try staging.write(name, bytes)
    return staging.root + "/" + name
  }
}
