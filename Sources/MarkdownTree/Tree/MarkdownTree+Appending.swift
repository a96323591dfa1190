import SourceText

extension MarkdownTree {
  /// The blocks of this tree and after them those of another.
  ///
  /// Positions are kept where both have them, each that of its own file; the root's reaches over both.
  package func appending(_ other: MarkdownTree) -> MarkdownTree {
    if other.isEmpty { return self }
    if isEmpty { return other }
    let distance = Int32(clamping: text.count)
    var joined: [MarkdownNode] = []
    joined.reserveCapacity(nodes.count + other.nodes.count - 1)
    joined.append(MarkdownNode.emptyDocument.enclosing(nodes.count + other.nodes.count - 2))
    joined += nodes.dropFirst()
    for node in other.nodes.dropFirst() { joined.append(node.movingText(by: distance)) }

    var places: [SourceRange] = []
    if let root = ranges.first, let otherRoot = other.ranges.first {
      places.reserveCapacity(joined.count)
      places.append(SourceRange(min(root.start, otherRoot.start), max(root.end, otherRoot.end)))
      places += ranges.dropFirst()
      places += other.ranges.dropFirst()
    }
    return MarkdownTree(nodes: joined, text: text + other.text, ranges: places)
  }
}
