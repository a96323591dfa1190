extension MarkdownTree {
  /// The text as a reader sees it: blocks on lines of their own, cells and broken lines joined by a space.
  ///
  /// Pictures give their alternative text; raw HTML gives nothing.
  package func plainText() -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for (index, node) in nodes.enumerated() {
      switch node.kind {
      case .text, .code:
        bytes.append(contentsOf: literal(of: index))
      case .softBreak:
        bytes.append(UInt8(ascii: " "))
      case .lineBreak:
        bytes.append(UInt8(ascii: "\n"))
      case .codeBlock:
        startLine(&bytes)
        bytes.append(contentsOf: literal(of: index))
        while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
      case .paragraph, .heading, .tableRow:
        startLine(&bytes)
      case .tableCell:
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: " ")) }
      case .document, .blockQuote, .list, .item, .htmlBlock, .thematicBreak, .htmlInline, .emphasis,
        .strong, .link, .image, .table:
        break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func startLine(_ bytes: inout [UInt8]) {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }
}
