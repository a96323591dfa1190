import Foundation

/// Files below a folder on the disk.
package struct DiskStore: FileStore {
  /// The folder, as an absolute path without a slash at the end.
  package let root: String

  /// Takes a folder; a relative path counts from the current one.
  package init(root: String) {
    self.root = DiskPath.absolute(root)
  }

  package func entries() throws(StorageError) -> [FileEntry] {
    guard let realRoot = DiskPath.resolvingLinks(root) else { throw StorageError(.notFound, path: root) }
    var entries: [FileEntry] = []
    var folders = [""]
    while let folder = folders.popLast() {
      for item in try list(folder) {
        let path = folder.isEmpty ? item.name : folder + "/" + item.name
        switch item.kind {
        case .folder: folders.append(path)
        case .file: entries.append(FileEntry(path: path))
        case .link: entries.append(FileEntry(path: path, kind: kindOfLink(path, realRoot: realRoot)))
        case .other: break
        }
      }
    }
    return entries.sorted { $0.path < $1.path }
  }

  package func read(_ path: String, limit: Int) throws(StorageError) -> [UInt8] {
    let descriptor = open(root + "/" + path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? StorageError(.notFound, path: path) : .system(errno, path: path)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(errno, path: path) }
    guard status.st_size <= limit else { throw StorageError(.tooLarge(limit: limit), path: path) }
    let size = Int(status.st_size)
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Foundation.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        count += got
      }
    }
    guard failure == 0 else { throw .system(failure, path: path) }
    return bytes
  }

  /// Whether a path leads to something in the folder when every link is followed.
  package func holds(_ path: String) -> Bool {
    guard let realRoot = DiskPath.resolvingLinks(root),
      let target = DiskPath.resolvingLinks(root + "/" + path)
    else { return false }
    return target.hasPrefix(realRoot + "/")
  }

  private enum ItemKind {
    case folder
    case file
    case link
    case other
  }

  private func list(_ folder: String) throws(StorageError) -> [(name: String, kind: ItemKind)] {
    guard let stream = opendir(root + "/" + folder) else { throw .system(errno, path: folder) }
    defer { closedir(stream) }
    var items: [(name: String, kind: ItemKind)] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.hasPrefix(".") else { continue }
      items.append((name, kind(of: Int(entry.pointee.d_type), path: folder + "/" + name)))
    }
    return items
  }

  private func kind(of type: Int, path: String) -> ItemKind {
    switch type {
    case Int(DT_DIR): return .folder
    case Int(DT_REG): return .file
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN):
      // Some file systems do not say; the file itself does.
      var status = stat()
      guard lstat(root + "/" + path, &status) == 0 else { return .other }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: return .folder
      case S_IFREG: return .file
      case S_IFLNK: return .link
      default: return .other
      }
    default: return .other
    }
  }

  private func kindOfLink(_ path: String, realRoot: String) -> FileEntry.Kind {
    var status = stat()
    guard let target = DiskPath.resolvingLinks(root + "/" + path), target.hasPrefix(realRoot + "/"),
      stat(target, &status) == 0, status.st_mode & S_IFMT == S_IFREG
    else { return .foreignLink }
    return .file
  }
}

extension StorageError {
  /// The system's own word for an error number.
  static func system(_ number: Int32, path: String) -> StorageError {
    StorageError(.system(message: String(cString: strerror(number))), path: path)
  }
}
