import CPlatform
import Foundation

/// Two folders that change places.
package enum FolderExchange {
  /// The file system or the system as a whole does not know how.
  package struct Impossible: Error {}

  /// Swaps what two paths name as one step; throws ``Impossible`` where the file system cannot.
  package static func swap(_ first: String, _ second: String) throws {
    let failure = tenet_exchange(first, second)
    // A mount point is busy, and something on another file system is elsewhere.
    guard ![EINVAL, ENOTSUP, ENOSYS, EBUSY, EXDEV].contains(failure) else { throw Impossible() }
    guard failure == 0 else { throw StorageError.system(failure, path: second) }
    try Durability.sync(DiskPath.parent(of: first))
    try Durability.sync(DiskPath.parent(of: second))
  }
}
