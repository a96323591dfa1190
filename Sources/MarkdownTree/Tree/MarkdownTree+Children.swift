extension MarkdownTree {
  /// The indices of a node's children, in order.
  package func children(of node: Int) -> some Sequence<Int> {
    ChildIndices(nodes: nodes, index: node + 1, end: nodes[node].end(at: node))
  }

  /// How many blocks stand at the level of the document.
  package var blockCount: Int { children(of: 0).reduce(0) { count, _ in count + 1 } }
}

/// Steps from child to child over whole subtrees.
private struct ChildIndices: Sequence, IteratorProtocol {
  let nodes: [MarkdownNode]
  var index: Int
  let end: Int

  mutating func next() -> Int? {
    guard index < end else { return nil }
    defer { index = nodes[index].end(at: index) }
    return index
  }
}
