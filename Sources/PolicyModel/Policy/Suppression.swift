public import SourceText

/// An author's word that a rule is broken here on purpose: `<!-- tenet:allow RULE: reason -->`.
public struct Suppression: Hashable, Sendable {
  /// The rule's name.
  public let rule: Located<String>
  /// Why.
  public let reason: String

  /// Joins the parts.
  package init(
    rule: Located<String>,
    reason: String
  ) {
    self.rule = rule
    self.reason = reason
  }
}
