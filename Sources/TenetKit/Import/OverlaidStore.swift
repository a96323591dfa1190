import Storage

/// A workspace as it will be once files are written, so that it can be checked before.
struct OverlaidStore: FileStore {
  private let base: DiskStore
  private let added: [String: [UInt8]]

  /// Lays files over those of the disk, by their paths.
  init(_ base: DiskStore, adding added: [String: [UInt8]]) {
    self.base = base
    self.added = added
  }

  func entries() throws(StorageError) -> [FileEntry] {
    let old = try base.entries().filter { added[$0.path] == nil }
    return (old + added.keys.map { FileEntry(path: $0) }).sorted { $0.path < $1.path }
  }

  func read(_ path: String, limit: Int) throws(StorageError) -> [UInt8] {
    guard let bytes = added[path] else { return try base.read(path, limit: limit) }
    guard bytes.count <= limit else { throw StorageError(.tooLarge(limit: limit), path: path) }
    return bytes
  }
}
