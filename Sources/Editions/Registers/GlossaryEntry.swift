public import PolicyModel

/// A word that the audience may read about.
public struct GlossaryEntry: Sendable {
  /// The id.
  public let id: Identifier
  /// The word.
  public let term: LocalizedText
  /// What it means.
  public let text: LocalizedText

  /// Joins the parts.
  package init(
    id: Identifier,
    term: LocalizedText,
    text: LocalizedText
  ) {
    self.id = id
    self.term = term
    self.text = text
  }
}
