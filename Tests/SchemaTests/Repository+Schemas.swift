import Foundation
import TestSupport

extension Repository {
  /// The schemas.
  static let schemas = folder.appending(path: "docs/schemas")
  /// The names of all schemas, without `.json`.
  static let schemaNames: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: schemas.path)
    return (names ?? []).filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }()
}
