package import Storage

/// A built tree: files and folders by path.
package protocol SweptTree: Sendable {
  /// What stands at each path.
  func entries() throws(StorageError) -> [String: FolderListing.Kind]
  /// The bytes of a file.
  func bytes(_ path: String) throws(StorageError) -> [UInt8]
}

/// A tree in memory.
package struct MemoryTree: SweptTree {
  private let files: [String: [UInt8]]

  /// Takes files by path.
  package init(_ files: [String: [UInt8]]) { self.files = files }

  package func entries() -> [String: FolderListing.Kind] { files.mapValues { _ in .file } }

  package func bytes(_ path: String) -> [UInt8] { files[path] ?? [] }
}

/// One file on the disk.
package struct FileTree: SweptTree {
  private let store: DiskStore
  private let name: String

  /// Takes a file.
  package init(_ path: String) {
    let slash = path.lastIndex(of: "/")
    name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    store = DiskStore(root: slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? ".")
  }

  package func entries() -> [String: FolderListing.Kind] { [name: .file] }

  package func bytes(_ path: String) throws(StorageError) -> [UInt8] {
    try store.read(path, limit: FolderTree.fileSize)
  }
}

/// A folder on the disk, hidden files included.
package struct FolderTree: SweptTree {
  private let store: DiskStore

  /// The largest file that is searched, in bytes.
  static let fileSize = 1024 * 1024 * 1024

  /// Takes a folder.
  package init(_ root: String) { store = DiskStore(root: root) }

  package func entries() throws(StorageError) -> [String: FolderListing.Kind] {
    guard FolderListing.kind(of: store.root) == .folder else {
      throw StorageError(.notFound, path: store.root)
    }
    return try FolderListing.kinds(below: store.root)
  }

  package func bytes(_ path: String) throws(StorageError) -> [UInt8] {
    try store.read(path, limit: Self.fileSize)
  }
}
