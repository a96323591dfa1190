import Foundation

/// One file under a second name.
package enum FileCopy {
  /// Gives a file a second name, without copying it where the file system can do that; folders on its way are made.
  package static func link(_ path: String, as copy: String) throws(StorageError) {
    if Foundation.link(path, copy) == 0 { return }
    if errno == ENOENT {
      try DiskFolder.create(DiskPath.parent(of: copy))
      if Foundation.link(path, copy) == 0 { return }
    }
    // A file system without second names, or a file that has as many as it may have.
    guard [EXDEV, EPERM, EMLINK, ENOTSUP].contains(errno) else { throw .system(errno, path: copy) }
    try bytes(of: path, to: copy)
  }

  /// Copies a file's bytes; folders on its way are made.
  package static func bytes(of path: String, to copy: String) throws(StorageError) {
    let bytes = try DiskStore(root: DiskPath.parent(of: path)).read(DiskPath.name(of: path), limit: .max)
    try StagingFolder(root: DiskPath.parent(of: copy)).write(DiskPath.name(of: copy), bytes)
  }
}
