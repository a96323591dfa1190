import Foundation

/// Replaces one file as one step: after a crash the old bytes stand there or the new ones.
package enum FileReplacement {
  /// Writes beside the file, makes the bytes durable and renames over it; the file's permissions are kept.
  package static func write(_ bytes: [UInt8], to path: String) throws(StorageError) {
    let target = DiskPath.resolvingLinks(path) ?? path
    let staging = StagingFolder(root: DiskPath.parent(of: target))
    let name = ".\(DiskPath.name(of: target)).tenet-\(getpid())"
    try staging.write(name, bytes)
    let temporary = staging.root + "/" + name
    var status = stat()
    if stat(target, &status) == 0 { _ = chmod(temporary, status.st_mode & 0o7777) }
    try? Durability.sync(temporary)
    guard rename(temporary, target) == 0 else {
      let failure = errno
      _ = unlink(temporary)
      throw .system(failure, path: target)
    }
    try? Durability.sync(staging.root)
  }

  /// Removes what an interrupted replacement of a file left beside it.
  package static func removeLeftovers(of path: String) {
    let folder = DiskPath.parent(of: path)
    let prefix = ".\(DiskPath.name(of: path)).tenet-"
    for name in (try? DiskFolder.names(in: folder)) ?? [] where name.hasPrefix(prefix) {
      _ = unlink("\(folder)/\(name)")
    }
  }
}
