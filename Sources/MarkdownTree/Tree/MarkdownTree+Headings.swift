extension MarkdownTree {
  /// The tree with the levels of its headings counted from `first` and without gaps, in the order they stand in:
  /// the highest that an author used becomes `first`, a deeper one at most one step deeper than the one before.
  package func withHeadings(from first: Int) -> MarkdownTree {
    var highest = UInt8.max
    for node in nodes {
      if case .heading(let level) = node.kind { highest = min(highest, level) }
    }
    guard highest != .max else { return self }
    var previous = first - 1
    let renumbered = nodes.map { node -> MarkdownNode in
      guard case .heading(let level) = node.kind else { return node }
      let wanted = first + Int(level - highest)
      previous = min(wanted, previous + 1, 6)
      return node.withKind(.heading(level: UInt8(previous)))
    }
    return MarkdownTree(nodes: renumbered, text: text, ranges: ranges)
  }
}
