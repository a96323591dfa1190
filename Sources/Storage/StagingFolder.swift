import Foundation

/// A new folder being filled, before it takes the place of the old one.
package struct StagingFolder: Sendable {
  /// Where it stands until then.
  package let root: String

  /// Takes a folder; it is made when something is written to it.
  package init(root: String) { self.root = root }

  /// Writes a file below the folder, making the folders on its way.
  package func write(_ path: String, _ bytes: [UInt8]) throws(StorageError) {
    let full = root + "/" + path
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC
    var descriptor = open(full, flags, 0o644)
    if descriptor < 0, errno == ENOENT {
      try DiskFolder.create(DiskPath.parent(of: full))
      descriptor = open(full, flags, 0o644)
    }
    guard descriptor >= 0 else { throw .system(errno, path: full) }
    defer { close(descriptor) }
    var written = 0
    var failure: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      while written < buffer.count {
        let count = Foundation.write(
          descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        if count < 0, errno == EINTR { continue }
        if count < 0 {
          failure = errno
          break
        }
        written += count
      }
    }
    guard failure == 0 else { throw .system(failure, path: full) }
  }
}
