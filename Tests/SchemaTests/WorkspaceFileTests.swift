import Foundation
import TestSupport
import Testing

/// A file of the project's own workspace and the schema it must obey.
struct WorkspaceFile: Sendable, CustomTestStringConvertible {
  /// The path, relative to the workspace.
  let path: String

  var testDescription: String { path }

  /// Every YAML and Markdown file of `policies/`.
  static let all: [WorkspaceFile] = {
    let paths = FileManager.default.subpaths(atPath: Repository.policies.path) ?? []
    return paths.filter { $0.hasSuffix(".yml") || $0.hasSuffix(".md") }.sorted().map(WorkspaceFile.init)
  }()

  /// The folders and the name of the file, as if a file of a revision stood in a workspace of its own.
  private var parts: [String] {
    let parts = path.split(separator: "/").map(String.init)
    return parts.count > 3 && parts[1] == "revisions" ? Array(parts.dropFirst(3)) : parts
  }

  /// The schema; nil for a file of another kind.
  var schema: String? {
    let name = parts.last ?? ""
    let isTranslation = name.split(separator: ".").count == 3
    return switch parts.first {
    case "tenet.yml": "tenet"
    case "registers": String(name.dropLast(4))
    case "press": "press-item"
    case "handbooks": "handbook"
    case _ where isTranslation: "translation"
    case _ where name == "policy.md": "policy"
    case _ where parts.dropLast().last == "departments": "variant"
    default: nil
    }
  }

  /// What the schema describes: the whole of a YAML file, the front matter of a Markdown file.
  func value() throws -> SchemaValue {
    let text = try Repository.text("policies/\(path)")
    guard path.hasSuffix(".md") else { return try SchemaValue(yaml: text) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    return try SchemaValue(yaml: lines.prefix { $0 != "---" }.joined(separator: "\n"))
  }
}

/// The project's own workspace obeys the schemas.
@Suite struct WorkspaceFileTests {
  @Test(arguments: WorkspaceFile.all)
  func `the file is valid`(file: WorkspaceFile) throws {
    let schema = try Schema(#require(file.schema, "no schema describes \(file.path)"))
    let faults = try schema.faults(in: file.value())
    #expect(faults == [])
  }

  @Test func `every kind of file is there`() {
    let seen = Set(WorkspaceFile.all.compactMap(\.schema))
    let byProgram = [
      "acknowledge-manifest", "acknowledge-outstanding", "history-line", "basis", "publication", "json-feed",
      "ninjs",
    ]
    let written = Repository.schemaNames.filter { !$0.hasSuffix("-output") && !byProgram.contains($0) }
    #expect(seen == Set(written))
  }
}
