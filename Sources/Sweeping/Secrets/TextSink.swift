internal import MarkdownTree

/// Takes the texts of a workspace one by one, each with whether it may be read.
protocol TextSink {
  /// Takes a text.
  mutating func take(
    _ text: String, _ kind: Secret.Kind, isOpen: Bool, _ place: @autoclosure () -> SecretPlace)
}

extension TextSink {
  /// Takes a text of several paragraphs, one by one.
  ///
  /// What may be read as a whole may be read in one go: plain texts and indexes have nothing between paragraphs.
  mutating func take(_ tree: MarkdownTree, isOpen: Bool, _ place: @autoclosure () -> SecretPlace) {
    let blocks = tree.sweptBlocks()
    for block in blocks { take(block, .text, isOpen: isOpen, place()) }
    if isOpen, blocks.count > 1 { take(blocks.joined(separator: "\n"), .text, isOpen: true, place()) }
  }
}
