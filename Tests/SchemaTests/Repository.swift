import Foundation

/// Where the files under test lie.
enum Repository {
  /// The project's folder.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  /// The schemas.
  static let schemas = folder.appending(path: "docs/schemas")
  /// The project's own workspace.
  static let policies = folder.appending(path: "policies")
  /// The names of all schemas, without `.json`.
  static let schemaNames: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: schemas.path)
    return (names ?? []).filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }()

  /// The text of a file of the project.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }
}
