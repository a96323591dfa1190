import Foundation

/// Everything below a folder, hidden names, links and empty folders included: for telling what does not belong there.
package enum FolderListing {
  /// What stands at a path.
  package enum Kind: Sendable, Hashable {
    /// A file.
    case file
    /// A folder.
    case folder
    /// A link, or something that is neither file nor folder.
    case other
  }

  /// The kinds of all that stands below a folder by its path in it; empty when there is no such folder.
  package static func kinds(below root: String) throws(StorageError) -> [String: Kind] {
    var kinds: [String: Kind] = [:]
    guard kind(of: root) == .folder else { return kinds }
    var folders = [""]
    while let folder = folders.popLast() {
      for name in try DiskFolder.names(in: folder.isEmpty ? root : "\(root)/\(folder)") {
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        kinds[path] = kind(of: "\(root)/\(path)") ?? .other
        if kinds[path] == .folder { folders.append(path) }
      }
    }
    return kinds
  }

  /// What stands at a path, links not followed; nil when nothing does.
  package static func kind(of path: String) -> Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }
}
