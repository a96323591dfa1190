import CPlatform
import Foundation

/// Makes what was written survive a loss of power.
package enum Durability {
  /// Waits until a file's bytes, or the names in a folder, are on the disk.
  package static func sync(_ path: String) throws(StorageError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno, path: path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .system(errno, path: path) }
  }

  /// Renames a file or folder and makes the new name durable; what has the new name already is left alone.
  package static func rename(_ path: String, to target: String) throws(StorageError) {
    guard !DiskPath.exists(target) else {
      throw StorageError(.system(message: "stands there already"), path: target)
    }
    guard Foundation.rename(path, target) == 0 else { throw .system(errno, path: target) }
    try sync(DiskPath.parent(of: target))
  }

  /// Waits until everything that was written to the file system of a folder is on the disk.
  package static func syncAll(around folder: String) throws(StorageError) {
    let failure = tenet_sync_file_system(folder)
    guard failure == 0 else { throw .system(failure, path: folder) }
  }
}
