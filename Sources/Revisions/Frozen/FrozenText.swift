import JSONText
import PolicyModel

/// Texts of the workspace as a revision writes them.
enum FrozenText {
  /// One text, or one per language by tag.
  static func json(_ text: LocalizedText) -> JSON {
    if let common = text.common { return .string(common) }
    return .object(text.byLanguage.sorted { $0.key < $1.key }.map { ($0.key.tag, .string($0.value)) })
  }
}
