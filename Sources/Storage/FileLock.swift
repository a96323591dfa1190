import Foundation
import Synchronization

/// A lock that one process holds at a time, and that the system releases when the process ends, however it ends.
///
/// The file holds a note while somebody works: a note that nobody holds the lock of was left by a process that died.
package final class FileLock: Sendable {
  private let descriptor: Int32
  private let path: String
  private let isLent = Atomic(false)

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit {
    // A program that is being started at this moment has the file too until it is another one; it is not to hold the lock.
    if !isLent.load(ordering: .relaxed) { flock(descriptor, LOCK_UN) }
    close(descriptor)
  }

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
    try write(Array(note.utf8))
    guard fsync(descriptor) == 0 else { throw .system(errno, path: path) }
  }

  /// Puts bytes in the place of the note, and gives the file from its first byte on, for a program that reads them.
  ///
  /// The lock is held until that program has ended, even when this one is killed before.
  package func lend(_ bytes: [UInt8]) throws(StorageError) -> Int32 {
    isLent.store(true, ordering: .relaxed)
    try write(bytes)
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw .system(errno, path: path) }
    return descriptor
  }

  private func write(_ bytes: [UInt8]) throws(StorageError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        pwrite(
          descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written, off_t(written))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .system(errno, path: path) }
      written += count
    }
    guard ftruncate(descriptor, off_t(bytes.count)) == 0 else { throw .system(errno, path: path) }
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
