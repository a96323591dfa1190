public import PolicyModel

/// What is different between two versions of a document, by meaning and word by word.
public struct Difference: Sendable {
  /// The changes, in the order of the new version; what is gone stands where it stood.
  public let changes: [Change]
  /// Both versions in one, for showing them together.
  package let redline: Redline

  package init(changes: [Change], redline: Redline) {
    self.changes = changes
    self.redline = redline
  }

  /// The same difference, no change of which matters more than a level.
  package func atMost(_ ceiling: ChangeLevel) -> Difference {
    Difference(changes: changes.map { $0.atMost(ceiling) }, redline: redline)
  }

  /// The level of the whole, which is the highest of its changes; nil when nothing changed.
  public var level: ChangeLevel? { changes.map(\.level).max() }
}
