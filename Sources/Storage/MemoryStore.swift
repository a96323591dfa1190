/// Files held in memory.
package struct MemoryStore: FileStore {
  private let files: [String: [UInt8]]

  /// Takes files by path.
  package init(_ files: [String: [UInt8]]) {
    self.files = files
  }

  /// Takes texts by path.
  package init(texts: [String: String]) {
    self.init(texts.mapValues { Array($0.utf8) })
  }

  package func entries() -> [FileEntry] {
    files.keys.sorted().map { FileEntry(path: $0) }
  }

  package func read(_ path: String, limit: Int) throws(StorageError) -> [UInt8] {
    guard let bytes = files[path] else { throw StorageError(.notFound, path: path) }
    guard bytes.count <= limit else { throw StorageError(.tooLarge(limit: limit), path: path) }
    return bytes
  }
}
