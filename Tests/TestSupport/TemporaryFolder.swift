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
