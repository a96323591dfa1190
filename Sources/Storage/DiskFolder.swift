import Foundation

/// Folders on the disk.
package enum DiskFolder {
  /// Makes a folder and those above it; one that is there already is left alone.
  package static func create(_ path: String) throws(StorageError) {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT else { throw .system(errno, path: path) }
    try create(DiskPath.parent(of: path))
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw .system(errno, path: path) }
  }

  /// The names in a folder, unsorted, without `.` and `..`.
  package static func names(in path: String) throws(StorageError) -> [String] {
    guard let stream = opendir(path) else { throw .system(errno, path: path) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Removes a folder and all in it, and says what stands in the way of that; one that is not there is no fault.
  package static func removeWhole(_ path: String) throws(StorageError) {
    guard DiskPath.exists(path) else { return }
    do { try FileManager.default.removeItem(atPath: path) } catch {
      throw StorageError(
        .system(message: (error as NSError).localizedFailureReason ?? "\(error)"), path: path)
    }
  }

  /// Removes a folder and all in it; what cannot be removed is left for the next run.
  package static func remove(_ path: String) {
    try? FileManager.default.removeItem(atPath: path)
  }
}
