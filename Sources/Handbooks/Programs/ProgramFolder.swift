import Foundation
import Storage

/// A folder for the files that a program reads besides its input, for nobody else.
struct ProgramFolder {
  /// Where it is.
  let path: String

  /// Makes one.
  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "tenet-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  /// Takes it away, with what is in it.
  func remove() { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file into it, and says where that is.
  func add(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = "\(path)/\(name)"
    try FileReplacement.write(bytes, to: file)
    return file
  }
}
