import Foundation

/// Files that only their owner may read.
package enum PrivateFile {
  /// Writes a new file with the permissions 0600, and its folder with 0700 when that is not there; a file that is
  /// there is an error.
  package static func create(_ path: String, _ bytes: [UInt8]) throws(StorageError) {
    let folder = DiskPath.parent(of: path)
    if !DiskPath.exists(folder) {
      try DiskFolder.create(folder)
      _ = chmod(folder, 0o700)
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .system(errno, path: path) }
    defer { close(descriptor) }
    let written = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
    guard written == bytes.count, fsync(descriptor) == 0 else { throw .system(errno, path: path) }
  }
}
