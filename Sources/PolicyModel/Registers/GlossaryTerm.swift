public import SourceText

/// A word and what it means here.
public struct GlossaryTerm: Sendable {
  /// The id.
  public let id: Located<Identifier>
  /// The word.
  public let term: LocalizedText
  /// What it means.
  public let text: LocalizedText
  /// Who may read it.
  public let visibility: Visibility

  /// Joins the parts.
  package init(
    id: Located<Identifier>,
    term: LocalizedText,
    text: LocalizedText,
    visibility: Visibility
  ) {
    self.id = id
    self.term = term
    self.text = text
    self.visibility = visibility
  }
}
