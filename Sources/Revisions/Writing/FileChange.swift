internal import Storage

/// A file of a workspace that is to be written.
package struct FileChange: Sendable {
  /// Its path in the workspace.
  package let path: String
  /// What it will hold.
  package let bytes: [UInt8]
  /// What it held when this program read it; nil when there was no such file.
  package let old: [UInt8]?

  /// Joins the parts.
  package init(path: String, bytes: [UInt8], replacing old: [UInt8]?) {
    self.path = path
    self.bytes = bytes
    self.old = old
  }

  /// Puts files in their places, one after the other and each as one step, while no other program writes.
  ///
  /// `work` says what for. When one of the files is not as this program has read it, a
  /// ``WriteFault`` is thrown and none is written.
  package static func write(_ changes: [FileChange], in root: String, for work: LockWork) throws {
    let lock = try WorkspaceLock.take(in: root, for: work)
    if lock.isAfterInterruption { _ = try Recovery.finishAll(in: root) }
    do { try requireUnmoved(changes, in: root) } catch {
      try lock.release()
      throw error
    }
    for change in changes { try change.write(in: root) }
    try lock.release()
  }

  /// Throws a ``WriteFault`` when one of the files is not as this program has read it.
  static func requireUnmoved(_ changes: [FileChange], in root: String) throws {
    let moved = try changes.first { try $0.bytesNow(in: root) != $0.old }
    if let moved { throw WriteFault.writtenMeanwhile(path: moved.path) }
  }

  private func bytesNow(in root: String) throws(StorageError) -> [UInt8]? {
    DiskPath.exists("\(root)/\(path)") ? try DiskStore(root: root).read(path, limit: .max) : nil
  }

  private func write(in root: String) throws(StorageError) {
    let target = "\(root)/\(path)"
    FileReplacement.removeLeftovers(of: target)
    if old == nil {
      try FileReplacement.create(bytes, at: target)
    } else if bytes != old {
      try FileReplacement.write(bytes, to: target)
    }
  }
}
