public import PolicyModel

/// How people ask for a rule that the audience may read.
public struct AskedEntry: Sendable {
  /// The id.
  public let id: Identifier
  /// The policy of the rule that answers.
  public let policy: Identifier
  /// The rule that answers.
  public let element: Identifier
  /// The ways to ask, by language.
  public let asked: [Language: [String]]

  /// Joins the parts.
  package init(id: Identifier, policy: Identifier, element: Identifier, asked: [Language: [String]]) {
    self.id = id
    self.policy = policy
    self.element = element
    self.asked = asked
  }
}
