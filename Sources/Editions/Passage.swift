public import PolicyModel

/// A text and the language it is in, which is the source language's where a translation lacks it.
public struct Passage: Sendable, Hashable {
  /// The text.
  public let text: String
  /// Its language.
  public let language: Language

  /// Joins the parts.
  package init(
    text: String,
    language: Language
  ) {
    self.text = text
    self.language = language
  }
}
