/// Files below one folder, by paths relative to it with `/` between the parts.
///
/// Two stores exist: the disk, and memory for tests and for tools that hold unsaved files.
package protocol FileStore: Sendable {
  /// Every file below the folder, sorted by path; names that begin with a full stop are left out.
  func entries() throws(StorageError) -> [FileEntry]
  /// A file's bytes, or an error when it is missing or larger than `limit` bytes.
  func read(_ path: String, limit: Int) throws(StorageError) -> [UInt8]
}

/// A file in a store.
package struct FileEntry: Sendable, Hashable {
  /// What kind of thing stands at the path.
  package enum Kind: Sendable, Hashable {
    /// A file that may be read.
    case file
    /// A symbolic link that leads out of the folder, or to a folder: it is never followed.
    case foreignLink
  }

  /// The path, relative to the store's folder.
  package let path: String
  /// What stands there.
  package let kind: Kind

  /// Makes an entry.
  package init(path: String, kind: Kind = .file) {
    self.path = path
    self.kind = kind
  }
}
