/// How much a change matters, from the least to the most.
public enum ChangeLevel: String, Sendable, Hashable, Comparable, CaseIterable {
  /// Somebody looked, and nothing changed.
  case review
  /// Spelling, punctuation, formatting: nothing means anything else than before.
  case editorial
  /// The content changed, and nobody's duties did.
  case substantive
  /// What somebody must, must not, should or may do changed.
  case binding

  /// Orders by how much it matters.
  public static func < (a: ChangeLevel, b: ChangeLevel) -> Bool { a.rank < b.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
