public import SourceText

/// How people ask for a rule, in words that may be none of the rule's own.
public struct AskedQuestion: Sendable {
  /// The id.
  public let id: Located<Identifier>
  /// The rule that answers.
  public let answer: Located<LinkTarget>
  /// The ways to ask, by language, in the order of the file.
  public let asked: [Language: [String]]
  /// Who may read it.
  public let visibility: Visibility

  /// Joins the parts.
  package init(
    id: Located<Identifier>, answer: Located<LinkTarget>, asked: [Language: [String]], visibility: Visibility
  ) {
    self.id = id
    self.answer = answer
    self.asked = asked
    self.visibility = visibility
  }
}
