import PolicyModel
package import Storage

/// The lock of a workspace: one program at a time writes to its ledgers.
package struct WorkspaceLock: Sendable {
  private let lock: FileLock
  /// Whether the program that had the lock before died with it: then its work is to be looked after.
  let isAfterInterruption: Bool

  /// Takes the lock; throws a ``WriteFault`` when another program holds it.
  ///
  /// What it is taken for stands in the lock's file until ``release()``, so that whoever comes next knows what an
  /// interrupted program was at.
  package static func take(in root: String, for work: LockWork) throws -> WorkspaceLock {
    _ = try WorkspaceDesk.folder(in: root)
    let path = Self.path(in: root)
    guard let lock = try FileLock.take(path) else {
      let note = FileLock.note(at: path)
      throw WriteFault.locked(
        note.flatMap { LockWork(written: $0.text) },
        since: note.map { Moment(secondsSince1970: $0.secondsSince1970).iso8601 })
    }
    let taken = WorkspaceLock(lock: lock, isAfterInterruption: FileLock.note(at: path) != nil)
    try taken.lock.write(note: work.written)
    return taken
  }

  /// Throws a ``WriteFault`` while another program has the lock: what it is at would be taken for a fault.
  package static func refuseWhileHeld(in root: String) throws {
    guard let note = FileLock.note(at: path(in: root)), try FileLock.take(path(in: root)) == nil else {
      return
    }
    throw WriteFault.locked(
      LockWork(written: note.text), since: Moment(secondsSince1970: note.secondsSince1970).iso8601)
  }

  /// Takes the lock after a program that died with it; nil when nobody did, or when somebody still works.
  static func takeAfterInterruption(in root: String) throws(StorageError) -> WorkspaceLock? {
    guard FileLock.note(at: path(in: root)) != nil else { return nil }
    return try FileLock.take(path(in: root)).map { WorkspaceLock(lock: $0, isAfterInterruption: true) }
  }

  /// Says that nothing is left to complete, and lets the next program in once the lock is let go of.
  package func release() throws(StorageError) { try lock.write(note: "") }

  private static func path(in root: String) -> String { WorkspaceDesk.path(in: root) + "/lock" }
}
