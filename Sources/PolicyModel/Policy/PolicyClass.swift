/// What kind of document a policy is.
public enum PolicyClass: String, Sendable, Hashable, CaseIterable {
  /// What we stand for, and what follows from it.
  case ideology
  /// A policy.
  case policy
  /// Advice.
  case guideline
  /// Short rules: every level-2 heading is a guideline.
  case rules
  /// How something is done.
  case routine
  /// What we say to the world.
  case statement
}
