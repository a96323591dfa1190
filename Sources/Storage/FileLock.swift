import Foundation

/// A lock that one process holds at a time, and that the system releases when the process ends, however it ends.
///
/// The file holds a note while somebody works: a note that nobody holds the lock of was left by a process that died.
package final class FileLock: Sendable {
  private let descriptor: Int32
  private let path: String

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// Takes the lock at once, or gives nil when another process holds it.
  ///
  /// The folder must be there, the file need not.
  package static func take(_ path: String) throws(StorageError) -> FileLock? {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .system(errno, path: path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let failure = errno
      close(descriptor)
      if failure == EWOULDBLOCK { return nil }
      throw .system(failure, path: path)
    }
    return FileLock(descriptor: descriptor, path: path)
  }

  /// Replaces the note and makes it durable.
  package func write(note: String) throws(StorageError) {
    let bytes = Array(note.utf8)
    let written = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    guard written == bytes.count, ftruncate(descriptor, off_t(bytes.count)) == 0, fsync(descriptor) == 0
    else {
      throw .system(errno, path: path)
    }
  }

  /// The note in a lock's file, and when it was written, in seconds since 1970; nil when nobody left one.
  package static func note(at path: String) -> (text: String, secondsSince1970: Int)? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_size > 0,
      let bytes = try? DiskStore(root: DiskPath.parent(of: path)).read(DiskPath.name(of: path), limit: 4096)
    else { return nil }
    #if canImport(Darwin)
      let seconds = status.st_mtimespec.tv_sec
    #else
      let seconds = status.st_mtim.tv_sec
    #endif
    return (String(decoding: bytes, as: UTF8.self), seconds)
  }
}
