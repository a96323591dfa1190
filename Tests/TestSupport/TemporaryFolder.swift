import Foundation
import Storage

/// A folder that goes when the test that made it ends.
package final class TemporaryFolder: Sendable {
  /// Where it lies.
  package let path: String

  /// Makes the folder.
  package init() {
    path = FileManager.default.temporaryDirectory.path + "/tenet-test-" + UUID().uuidString
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Another folder with the same in it.
  package func copy() throws -> TemporaryFolder {
    let copy = TemporaryFolder()
    try FileManager.default.removeItem(atPath: copy.path)
    try FileManager.default.copyItem(atPath: path, toPath: copy.path)
    return copy
  }

  /// Writes a text, making the folders on its way.
  package func write(_ text: String, to name: String) throws {
    let url = URL(filePath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Removes a file or folder.
  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }

  /// The text of a file.
  package func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path + "/" + name)), as: UTF8.self)
  }

  /// Whether a file or folder is there.
  package func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

  /// Every file below a folder in it, those whose names begin with a full stop included, by path.
  package func files(below folder: String = "") throws -> [String: [UInt8]] {
    let root = folder.isEmpty ? path : path + "/" + folder
    var files: [String: [UInt8]] = [:]
    for name in FileManager.default.subpaths(atPath: root) ?? [] {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: root + "/" + name, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      files[name] = Array(try Data(contentsOf: URL(fileURLWithPath: root + "/" + name)))
    }
    return files
  }
}
