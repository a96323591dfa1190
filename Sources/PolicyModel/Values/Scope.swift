/// Whom an element binds: one of several alternatives.
public struct Scope: Hashable, Sendable {
  /// Terms of the same kind are joined by *or*, different kinds by *and*.
  public struct Alternative: Hashable, Sendable {
    /// The terms, as written.
    public let terms: [ScopeTerm]

    /// Takes terms.
    public init(_ terms: [ScopeTerm]) { self.terms = terms }
  }

  /// The alternatives; at least one.
  public let alternatives: [Alternative]

  /// Takes alternatives.
  public init(_ alternatives: [Alternative]) { self.alternatives = alternatives }

  /// Every term of every alternative.
  public var terms: [ScopeTerm] { alternatives.flatMap(\.terms) }
}
