import SourceText

extension MarkdownTree {
  /// The document-level blocks with these ordinals, as a tree of their own; positions are kept.
  package func fragment(_ blocks: Range<Int>) -> MarkdownTree {
    var first = 1
    var ordinal = 0
    while ordinal < blocks.lowerBound, first < nodes.count {
      first = nodes[first].end(at: first)
      ordinal += 1
    }
    var end = first
    while ordinal < blocks.upperBound, end < nodes.count {
      end = nodes[end].end(at: end)
      ordinal += 1
    }
    return subtree(first..<end, emptyRange: ranges.first)
  }

  /// A node's children as a tree of their own, such as a heading's content as a title.
  package func contents(of node: Int) -> MarkdownTree {
    subtree(node + 1..<nodes[node].end(at: node), emptyRange: range(of: node))
  }

  /// Copies whole siblings under a document node of their own.
  private func subtree(_ copied: Range<Int>, emptyRange: SourceRange?) -> MarkdownTree {
    let textStart =
      copied.lowerBound < nodes.count ? nodes[copied.lowerBound].literalStart : Int32(text.count)
    let textEnd = copied.upperBound < nodes.count ? nodes[copied.upperBound].literalStart : Int32(text.count)
    var copy: [MarkdownNode] = []
    copy.reserveCapacity(copied.count + 1)
    copy.append(MarkdownNode.emptyDocument.enclosing(copied.count))
    for node in nodes[copied] { copy.append(node.movingText(by: -textStart)) }

    var places: [SourceRange] = []
    if !ranges.isEmpty {
      places.reserveCapacity(copied.count + 1)
      places.append(hull(copied) ?? emptyRange ?? .start)
      places.append(contentsOf: ranges[copied])
    }
    return MarkdownTree(nodes: copy, text: Array(text[Int(textStart)..<Int(textEnd)]), ranges: places)
  }

  /// From the start of the first of these siblings to the end of the last.
  private func hull(_ siblings: Range<Int>) -> SourceRange? {
    guard !siblings.isEmpty else { return nil }
    var last = siblings.lowerBound
    while nodes[last].end(at: last) < siblings.upperBound { last = nodes[last].end(at: last) }
    return SourceRange(ranges[siblings.lowerBound].start, ranges[last].end)
  }
}
