import Diagnostics
import PolicyModel
import PolicyReading
import SemanticDiff
import SourceText
import Storage

extension LabelledPair {
  /// What the program says about the pair.
  func difference() async throws -> Difference {
    DocumentComparer.compare(try await document(before), try await document(after))
  }

  private func document(_ text: String) async throws -> ComparedDocument {
    if isPlain { return .plain(SourceFile(path: "text.md", text: text), language: language) }
    let frontMatter = "---\npolicy: sample\ntitle: Sample\nlanguage: \(language)\n---\n\n"
    let policy = text.hasPrefix("---") ? text : frontMatter + text + "\n"
    let configuration = """
      organisation: { name: Nordljus }
      languages: [\(language)]
      """
    let reading = try await WorkspaceReader.read(
      MemoryStore(texts: ["tenet.yml": configuration, "sample/policy.md": policy]))
    guard let policy = reading.workspace?.policies.first else {
      throw Unreadable(pair: "\(name): \(reading.diagnostics.map(\.message))")
    }
    return ComparedDocument(policy)
  }
}
