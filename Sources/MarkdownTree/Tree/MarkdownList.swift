/// How a list is marked.
package struct MarkdownList: Sendable, Equatable {
  /// Bullets, or numbers with a point or a parenthesis.
  package enum Marker: UInt8, Sendable {
    /// `-`, `*` or `+`.
    case bullet
    /// `1.`
    case period
    /// `1)`
    case parenthesis
  }

  /// What stands before the items.
  package let marker: Marker
  /// Whether no blank line separates the items, so that their paragraphs stand close.
  package let isTight: Bool
  /// The first number of a numbered list; 0 for bullets.
  package let start: Int32

  /// Whether the items are numbered.
  package var isOrdered: Bool { marker != .bullet }
}
