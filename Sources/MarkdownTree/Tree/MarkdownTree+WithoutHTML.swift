import SourceText

extension MarkdownTree {
  /// The tree without raw HTML: what a policy's text is once the comments in it have been read.
  ///
  /// A paragraph that held nothing else goes with it.
  package func withoutHTML() -> MarkdownTree {
    var kept: [MarkdownNode] = []
    var places: [SourceRange] = []
    // Kept nodes whose subtree is not yet behind us: their number of descendants is known when it is.
    var open: [(keptIndex: Int, end: Int)] = []
    var skipUntil = 0
    func close(before index: Int) {
      while let last = open.last, last.end <= index {
        kept[last.keptIndex] = kept[last.keptIndex].enclosing(kept.count - last.keptIndex - 1)
        open.removeLast()
      }
    }
    for (index, node) in nodes.enumerated() {
      close(before: index)
      guard index >= skipUntil else { continue }
      if isHTML(index) || isParagraphOfHTML(index) {
        skipUntil = node.end(at: index)
        continue
      }
      open.append((kept.count, node.end(at: index)))
      kept.append(node)
      if !ranges.isEmpty { places.append(ranges[index]) }
    }
    close(before: nodes.count)
    return MarkdownTree(nodes: kept, text: text, ranges: places).withoutUnusedText()
  }

  private func isHTML(_ node: Int) -> Bool {
    nodes[node].kind == .htmlBlock || nodes[node].kind == .htmlInline
  }

  private func isParagraphOfHTML(_ node: Int) -> Bool {
    guard nodes[node].kind == .paragraph, nodes[node].descendants > 0 else { return false }
    return children(of: node).allSatisfy { isHTML($0) || nodes[$0].kind == .softBreak }
  }

  /// The destination of a link or image as text; empty for any other node.
  package func destination(of node: Int) -> String {
    switch nodes[node].kind {
    case .link, .image: string(of: node)
    default: ""
    }
  }

  /// The same nodes over a buffer that holds their literals only: what was dropped leaves no byte behind.
  private func withoutUnusedText() -> MarkdownTree {
    var compact: [UInt8] = []
    let moved = nodes.map { node in
      let start = Int(node.literalStart)
      let length = Int(node.literalCount) + max(0, Int(node.detailCount))
      let distance = Int32(clamping: compact.count) - node.literalStart
      compact.append(contentsOf: text[start..<start + length])
      return node.movingText(by: distance)
    }
    return MarkdownTree(nodes: moved, text: compact, ranges: ranges)
  }
}
