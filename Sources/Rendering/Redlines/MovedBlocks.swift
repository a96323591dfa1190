import SemanticDiff

/// Where the blocks of a redline went that were moved from one place to another.
struct MovedBlocks {
  private let elements: [String: RedlineElement]

  /// Finds what was moved here, by the words it had before.
  init(_ redline: Redline) {
    var elements: [String: RedlineElement] = [:]
    for element in redline.elements {
      for block in element.body where block.fate == .movedHere {
        elements[block.words(without: .insert)] = element
        // A move shown as an insertion has no old words; then its new ones were the old ones too.
        elements[block.words(without: .delete)] = elements[block.words(without: .delete)] ?? element
      }
    }
    self.elements = elements
  }

  /// The element to which a block went; nil where it cannot be told.
  func destination(of block: RedlineBlock) -> RedlineElement? {
    elements[block.words(without: .insert)]
  }
}

extension RedlineBlock {
  /// The first words, by which one knows it again.
  var beginning: String {
    let words = self.words(without: .insert).split(whereSeparator: \.isWhitespace)
    return words.prefix(7).joined(separator: " ") + (words.count > 7 ? " …" : "")
  }
}
