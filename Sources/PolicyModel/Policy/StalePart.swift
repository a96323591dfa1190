/// A part of a policy that says another thing than when somebody last compared a variant or translation with it.
public enum StalePart: String, Sendable, Hashable, CaseIterable {
  /// A title.
  case title
  /// The policy's summary.
  case summary
  /// How binding something is, for whom, how much and when.
  case conditions
  /// A text.
  case text
}
