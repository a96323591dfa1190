import PolicyModel
import SemanticDiff
import SourceText

extension LabelledPair {
  /// What the program says about the pair.
  func difference() async throws -> Difference {
    DocumentComparer.compare(try await document(before), try await document(after))
  }

  private func document(_ text: String) async throws -> ComparedDocument {
    if isPlain { return .plain(SourceFile(path: "text.md", text: text), language: language) }
    return try await PolicyText.document(text, language: language.tag)
  }
}
