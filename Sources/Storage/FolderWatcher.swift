import CPlatform
import Foundation
import Synchronization

/// Tells that something may have happened below a folder, as soon as the system tells it, else by and by.
///
/// It does not tell what: a ``FolderStamp`` does. So nothing is overlooked where a system tells nothing, as with folders on
/// other machines, and where a folder is so new that nobody was told of what happened in it.
package final class FolderWatcher: Sendable {
  /// A word for each time that something may have happened.
  package let changes: AsyncStream<Void>

  private let root: String
  private let descriptor: Int32
  private let watched = Mutex<[String: UInt64]>([:])

  /// Begins to watch a folder.
  package init(_ root: String) {
    self.root = root
    let descriptor = tenet_watch_open()
    self.descriptor = descriptor
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    changes = stream
    Thread.detachNewThread {
      while true {
        if descriptor < 0 || tenet_watch_wait(descriptor, 5000) < 0 { usleep(300_000) }
        if case .terminated = continuation.yield() { break }
      }
      if descriptor >= 0 { close(descriptor) }
    }
  }

  /// Looks at the folder, and has those of its folders watched that are new.
  package func look() -> FolderStamp {
    var stamp = FolderStamp(of: root)
    while watch(stamp.folders) { stamp = FolderStamp(of: root) }
    return stamp
  }

  /// Whether a folder was among them that had not been watched.
  private func watch(_ folders: [String: UInt64]) -> Bool {
    guard descriptor >= 0 else { return false }
    return watched.withLock { watched in
      var isNew = false
      for (path, node) in folders where watched[path] != node {
        watched[path] = node
        if tenet_watch_add(descriptor, path) == 0 { isNew = true }
      }
      return isNew
    }
  }
}
