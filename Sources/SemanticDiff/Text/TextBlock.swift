/// A block of an element's text: what it is, where it stands, which tokens are in it.
struct TextBlock: Sendable {
  /// What it is.
  let kind: RedlineBlock.Kind
  /// What it stands in, from the outside in.
  let containers: [RedlineBlock.Container]
  /// Its tokens; a row has one range for each cell, any other block one range.
  let cells: [Range<Int>]
  /// What it is compared by: its kind and its tokens, not what it stands in.
  let key: UInt64

  /// All of its tokens.
  var tokens: Range<Int> { (cells.first?.lowerBound ?? 0)..<(cells.last?.upperBound ?? 0) }

  /// Whether it is an item of a list, or stands in one.
  var isInList: Bool {
    containers.contains {
      if case .item = $0 { true } else { false }
    }
  }
}
