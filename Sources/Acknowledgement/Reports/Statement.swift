public import PolicyModel

/// A policy as people are asked about it: what it is called and what they state, in each language.
public struct Statement: Sendable, Equatable {
  /// What the policy is called.
  public let titles: [Language: String]
  /// What somebody states who acknowledges it.
  public let texts: [Language: String]

  /// Joins the parts.
  public init(titles: [Language: String], texts: [Language: String]) {
    self.titles = titles
    self.texts = texts
  }
}
