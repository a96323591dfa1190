internal import MarkdownTree

extension MarkdownTree {
  /// The text as bytes that stay the same while it says the same: emphasis, the marks of lists and the style of
  /// headings do not count, words, their blocks and where links lead do.
  var normalised: [UInt8] {
    var text = NormalisedText()
    var ends: [Int] = []
    for (index, node) in nodes.enumerated().dropFirst() {
      while let end = ends.last, end <= index { ends.removeLast() }
      if node.isBlock {
        if let letter = node.kind.letter { text.begin(letter, depth: ends.count) }
        ends.append(node.end(at: index))
      }
      switch node.kind {
      case .text, .code: text.add(literal(of: index))
      case .softBreak, .lineBreak: text.add(" ".utf8)
      case .codeBlock: text.add(exactly: literal(of: index))
      case .link, .image: text.add(destination: literal(of: index))
      case .list(let list): text.add((list.marker == .bullet ? "•" : "\(list.start)").utf8)
      default: break
      }
    }
    return text.bytes
  }
}

extension MarkdownNode.Kind {
  /// What tells a block from the others; nil for what says nothing.
  fileprivate var letter: Character? {
    switch self {
    case .blockQuote: "q"
    case .list: "l"
    case .item: "i"
    case .codeBlock: "c"
    case .paragraph: "p"
    case .heading: "h"
    case .thematicBreak: "t"
    case .table: "T"
    case .tableRow: "r"
    case .tableCell: "d"
    case .document, .htmlBlock, .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .link,
      .image:
      nil
    }
  }
}
