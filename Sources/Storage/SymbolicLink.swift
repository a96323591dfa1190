import Foundation

/// Names that lead to other names.
package enum SymbolicLink {
  /// What a link says, as it was written; nil when no link stands at the path.
  package static func target(of path: String) -> String? {
    try? FileManager.default.destinationOfSymbolicLink(atPath: path)
  }

  /// Makes a link; what stands at the path already is an error.
  package static func create(_ path: String, to target: String) throws(StorageError) {
    guard symlink(target, path) == 0 else { throw .system(errno, path: path) }
  }

  /// Makes a link lead somewhere else as one step: whoever follows it comes to the old place or the new one.
  package static func point(_ path: String, to target: String) throws(StorageError) {
    let folder = DiskPath.parent(of: path)
    let prefix = ".\(DiskPath.name(of: path)).tenet-"
    for name in try DiskFolder.names(in: folder)
    where name.hasPrefix(prefix) && Self.target(of: "\(folder)/\(name)") != nil {
      _ = unlink("\(folder)/\(name)")
    }
    let temporary = "\(folder)/\(prefix)\(getpid())"
    try create(temporary, to: target)
    guard rename(temporary, path) == 0 else {
      let failure = errno
      _ = unlink(temporary)
      throw .system(failure, path: path)
    }
    try Durability.sync(folder)
  }
}
