import Foundation

/// The project's own folder, for tests that hold its files against the program.
package enum Repository {
  /// The folder.
  package static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  /// Its path.
  package static let path = folder.path
  /// The project's own workspace.
  package static let policies = folder.appending(path: "policies")

  /// The text of a file of the project.
  package static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }
}
