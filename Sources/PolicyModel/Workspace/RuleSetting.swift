public import SourceText

/// What `tenet.yml` says about one rule.
public struct RuleSetting: Sendable {
  /// The rule's name.
  public let rule: Located<String>
  /// `error`, `warning`, `note` or `off`; nil to leave it as it is.
  public let severity: Located<String>?
  /// Words that the rule counts besides its own, by language.
  public let words: [Language: [String]]

  /// Joins the parts.
  package init(
    rule: Located<String>,
    severity: Located<String>?,
    words: [Language: [String]]
  ) {
    self.rule = rule
    self.severity = severity
    self.words = words
  }
}
