import Foundation

/// What lies below a folder, and when each file was last written: enough to see what has changed since.
///
/// Names that begin with a full stop are left out, as the stores leave them out.
package struct FolderStamp: Sendable, Equatable {
  private struct Mark: Sendable, Equatable {
    let size: Int
    let seconds: Int
    let nanoseconds: Int
    let node: UInt64
  }

  private var files: [String: Mark] = [:]
  /// The folders, each with what tells it from another of the same name.
  private(set) var folders: [String: UInt64] = [:]

  /// Looks at everything below a folder; what cannot be looked at is not there.
  package init(of root: String) {
    var open = [""]
    while let folder = open.popLast() {
      let path = folder.isEmpty ? root : root + "/" + folder
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      folders[path] = UInt64(status.st_ino)
      guard let names = try? DiskFolder.names(in: path) else { continue }
      for name in names where !name.hasPrefix(".") {
        let below = folder.isEmpty ? name : folder + "/" + name
        guard lstat(root + "/" + below, &status) == 0 else { continue }
        if status.st_mode & S_IFMT == S_IFDIR {
          open.append(below)
          continue
        }
        // A link changes with what it leads to.
        if status.st_mode & S_IFMT == S_IFLNK { _ = stat(root + "/" + below, &status) }
        files[below] = Mark(
          size: Int(status.st_size), seconds: Int(status.st_mtim.tv_sec),
          nanoseconds: Int(status.st_mtim.tv_nsec), node: UInt64(status.st_ino))
      }
    }
  }

  /// The paths that were written, made or removed since another look, sorted.
  package func changes(since old: FolderStamp) -> [String] {
    let new = files.filter { old.files[$0.key] != $0.value }.map(\.key)
    return (new + old.files.keys.filter { files[$0] == nil }).sorted()
  }
}
