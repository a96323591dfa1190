/// What an element is.
public enum ElementKind: String, Sendable, Hashable, CaseIterable {
  /// The text before the first heading.
  case preamble
  /// What we believe and stand for.
  case principle
  /// One atomic rule.
  case guideline
  /// What happened, and what it teaches.
  case `case`
  /// Steps to take.
  case procedure
  /// Whom or what the policy is about.
  case scope
  /// What a word means here.
  case definition
  /// What we say openly about ourselves.
  case disclosure
  /// A ready answer.
  case reply
  /// A question of the quiz.
  case question
  /// Anything else: nothing is unrepresentable.
  case section

  /// The kinds that a class (`.case`) may name.
  public static let classes: [ElementKind] = [
    .guideline, .case, .procedure, .scope, .definition, .disclosure, .reply, .question, .section,
  ]

  /// Whether somebody's duties follow from it, so that its strength must be known.
  public var needsStrength: Bool { self == .guideline }
}
