import MarkdownTree

/// Writes a tree as lines of a terminal.
struct TerminalWriter {
  private let tree: MarkdownTree
  private let links: any LinkResolver
  private let colour: Bool

  /// Writes a text; a link whose address the resolver gives shows it where it says more than the link's text.
  init(_ tree: MarkdownTree, links: any LinkResolver, colour: Bool) {
    self.tree = tree
    self.links = links
    self.colour = colour
  }

  /// The lines of the whole text.
  func lines(width: Int) -> [String] { blocks(of: 0, width: max(20, width), isTight: false) }

  /// The text as what stands in one line, such as a title.
  func line(_ style: TerminalStyle) -> TerminalText { inlines(of: 0, style) }

  private func blocks(of node: Int, width: Int, isTight: Bool) -> [String] {
    var lines: [String] = []
    for child in tree.children(of: node) {
      let block = block(child, width: width)
      guard !block.isEmpty else { continue }
      if !lines.isEmpty, !isTight { lines.append("") }
      lines += block
    }
    return lines
  }

  private func block(_ node: Int, width: Int) -> [String] {
    switch tree.nodes[node].kind {
    case .paragraph:
      return inlines(of: node, []).lines(width: width, colour: colour)
    case .heading:
      return inlines(of: node, .bold).lines(width: width, colour: colour)
    case .thematicBreak:
      return [String(repeating: "─", count: min(width, 12))]
    case .codeBlock:
      return tree.string(of: node).split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
        $0.isEmpty ? "" : "    " + $0.withoutControls
      }
    case .blockQuote:
      return blocks(of: node, width: width - 2, isTight: false).map { $0.isEmpty ? "│" : "│ " + $0 }
    case .list(let list):
      return self.list(node, list, width: width)
    case .table:
      let rows = tree.children(of: node).map { row in tree.children(of: row).map { inlines(of: $0, []) } }
      return TerminalTable(rows: rows, colour: colour).lines(width: width)
    default:
      return []
    }
  }

  private func list(_ node: Int, _ list: MarkdownList, width: Int) -> [String] {
    let items = Array(tree.children(of: node))
    let last = Int(list.start) + items.count - 1
    var lines: [String] = []
    for (index, item) in items.enumerated() {
      let number = list.isOrdered ? "\(Int(list.start) + index)." : "•"
      let widest = list.isOrdered ? "\(last)." : "•"
      let marker = String(repeating: " ", count: max(0, widest.count - number.count)) + number + " "
      let content = blocks(of: item, width: width - marker.count, isTight: list.isTight)
      if index > 0, !list.isTight { lines.append("") }
      let indentation = String(repeating: " ", count: marker.count)
      lines.append(marker + (content.first ?? ""))
      lines += content.dropFirst().map { $0.isEmpty ? "" : indentation + $0 }
    }
    return lines
  }

  private func inlines(of parent: Int, _ style: TerminalStyle) -> TerminalText {
    var text = TerminalText()
    for node in tree.children(of: parent) {
      switch tree.nodes[node].kind {
      case .text: text.append(tree.string(of: node), style)
      case .softBreak: text.append(" ", style)
      case .lineBreak: text.breakLine()
      case .code:
        text.append(colour ? tree.string(of: node) : "`\(tree.string(of: node))`", style.union(.dim))
      case .emphasis: text.append(inlines(of: node, style.union(.italic)))
      case .strong: text.append(inlines(of: node, style.union(.bold)))
      case .link:
        let content = tree.contents(of: node).plainText()
        text.append(inlines(of: node, style))
        if let address = address(of: node), address != content, address != "mailto:" + content {
          text.append(" (\(address))", style.union(.dim))
        }
      case .image:
        text.append("[", style.union(.dim))
        text.append(inlines(of: node, style.union(.dim)))
        text.append("]", style.union(.dim))
      default: continue
      }
    }
    return text
  }

  /// The address of a link that leads out of the document.
  private func address(of link: Int) -> String? {
    guard case .replaced(let destination, _) = links.resolve(link: tree.literal(of: link)),
      destination.first != UInt8(ascii: "#")
    else { return nil }
    return String(decoding: destination, as: UTF8.self)
  }
}
