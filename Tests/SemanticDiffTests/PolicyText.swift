import Diagnostics
import PolicyModel
import PolicyReading
import Storage

@testable import SemanticDiff

/// Reads the text of a policy as the program does.
enum PolicyText {
  /// The policy cannot be read.
  struct Unreadable: Error { let messages: [String] }

  /// The document of a policy's body, or of a whole file when it begins with front matter.
  static func document(_ text: String, language: String = "sv") async throws -> ComparedDocument {
    let frontMatter = "---\npolicy: sample\ntitle: Sample\nlanguage: \(language)\n---\n\n"
    let policy = text.hasPrefix("---") ? text : frontMatter + text + "\n"
    let configuration = """
      organisation: { name: Nordljus }
      languages: [\(language)]
      """
    let reading = try await WorkspaceReader.read(
      MemoryStore(texts: ["tenet.yml": configuration, "sample/policy.md": policy]))
    guard let policy = reading.workspace?.policies.first else {
      throw Unreadable(messages: reading.diagnostics.map { "\($0.message)" })
    }
    return ComparedDocument(policy)
  }
}
