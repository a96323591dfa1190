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
    let descriptor = open(temporary, O_RDONLY | O_CLOEXEC)
    if descriptor >= 0 {
      _ = fsync(descriptor)
      close(descriptor)
    }
    guard rename(temporary, target) == 0 else {
      let failure = errno
      _ = unlink(temporary)
      throw .system(failure, path: target)
    }
  }
}
