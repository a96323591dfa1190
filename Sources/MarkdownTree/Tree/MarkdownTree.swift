import SourceText

/// A Markdown document as an immutable tree: nodes in preorder, their text in one buffer.
///
/// A node's subtree is contiguous: node `i` and the `nodes[i].descendants` nodes after it. That makes every
/// walk a loop over an array, however deep the document is nested.
package struct MarkdownTree: Sendable, Equatable {
  /// Every node, parents before children; the first is the document.
  package let nodes: [MarkdownNode]
  /// The literals of all nodes — text, code, destinations, titles, fence infos — in node order.
  package let text: [UInt8]
  /// Where each node stands, parallel to `nodes`; empty when the positions were dropped.
  package let ranges: [SourceRange]

  /// Joins parts that the builder made; they must obey the order described above.
  init(nodes: [MarkdownNode], text: [UInt8], ranges: [SourceRange]) {
    self.nodes = nodes
    self.text = text
    self.ranges = ranges
  }

  /// The tree of an empty document, without positions.
  package static let empty = MarkdownTree(nodes: [.emptyDocument], text: [], ranges: [])

  /// Whether nothing stands in the document.
  package var isEmpty: Bool { nodes.count <= 1 }

  /// The same nodes and text, and nothing about where they stood: what a projected edition holds.
  package func withoutPositions() -> MarkdownTree {
    MarkdownTree(nodes: nodes, text: text, ranges: [])
  }

  /// Where a node stands; nil when the positions were dropped.
  package func range(of node: Int) -> SourceRange? {
    ranges.indices.contains(node) ? ranges[node] : nil
  }

  /// How deep the deepest node is nested; 0 for a document without content.
  package var depth: Int {
    var deepest = 0
    visitDepths { _, depth in
      deepest = max(deepest, depth)
      return true
    }
    return deepest
  }

  /// The first node that is nested deeper than `limit`; nil when none is.
  package func firstNode(deeperThan limit: Int) -> Int? {
    var found: Int?
    visitDepths { node, depth in
      if depth > limit { found = node }
      return found == nil
    }
    return found
  }

  /// Tells the depth of every node, until `visit` has seen enough.
  private func visitDepths(_ visit: (Int, Int) -> Bool) {
    var ends: [Int] = []
    for index in nodes.indices.dropFirst() {
      while let end = ends.last, end <= index { ends.removeLast() }
      ends.append(nodes[index].end(at: index))
      guard visit(index, ends.count) else { return }
    }
  }
}
