extension MarkdownTree {
  /// A node's literal: text, code, HTML, or the destination of a link or image; else empty.
  package func literal(of node: Int) -> ArraySlice<UInt8> {
    let start = Int(nodes[node].literalStart)
    return text[start..<start + Int(nodes[node].literalCount)]
  }

  /// Hands out the bytes of every text and piece of code, in order.
  package func forEachWording(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    text.withUnsafeBufferPointer { text in
      for node in nodes {
        switch node.kind {
        case .text, .code:
          let start = Int(node.literalStart)
          body(UnsafeBufferPointer(rebasing: text[start..<start + Int(node.literalCount)]))
        default: continue
        }
      }
    }
  }

  /// A node's literal as a string.
  package func string(of node: Int) -> String {
    String(decoding: literal(of: node), as: UTF8.self)
  }

  /// The title of a link or image; nil when it has none, empty when it is written and empty.
  package func title(of node: Int) -> ArraySlice<UInt8>? {
    switch nodes[node].kind {
    case .link, .image: detail(of: node)
    default: nil
    }
  }

  /// The info string of a code block, as `swift` in ```` ```swift ````; nil when it has none.
  package func info(of node: Int) -> ArraySlice<UInt8>? {
    nodes[node].kind == .codeBlock ? detail(of: node) : nil
  }

  private func detail(of node: Int) -> ArraySlice<UInt8>? {
    guard nodes[node].detailCount >= 0 else { return nil }
    let start = Int(nodes[node].literalStart + nodes[node].literalCount)
    return text[start..<start + Int(nodes[node].detailCount)]
  }
}
