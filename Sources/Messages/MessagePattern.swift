/// The words of a message, cut at the places of its arguments: `'{1}' has no owner`.
package struct MessagePattern {
  /// One part of a pattern.
  package enum Piece: Equatable {
    /// Words as they are.
    case words(Substring)
    /// The place of an argument, by its number from 1.
    case slot(Int)
  }

  /// The parts in order.
  package let pieces: [Piece]

  /// Cuts a pattern; a brace around anything but digits is a word like others.
  package init(_ pattern: String) {
    var pieces: [Piece] = []
    var start = pattern.startIndex
    var index = start
    while let brace = pattern[index...].firstIndex(of: "{") {
      index = pattern.index(after: brace)
      guard let end = pattern[index...].firstIndex(where: { !$0.isNumber }), pattern[end] == "}",
        let number = Int(pattern[index..<end])
      else { continue }
      pieces.append(.words(pattern[start..<brace]))
      pieces.append(.slot(number))
      index = pattern.index(after: end)
      start = index
    }
    self.pieces = pieces + [.words(pattern[start...])]
  }

  /// The numbers of the arguments, each as often as it stands there.
  package var slots: [Int] {
    pieces.compactMap { piece in if case .slot(let number) = piece { number } else { nil } }
  }
}
