extension HTMLWriter {
  mutating func enterBlock(_ node: Int) -> Int {
    switch tree.nodes[node].kind {
    case .blockQuote:
      startLine()
      bytes.append("<blockquote>\n" as StaticString)
    case .list(let list):
      startLine()
      writeStart(of: list)
    case .item:
      startLine()
      bytes.append("<li>" as StaticString)
    case .paragraph:
      if isTight(node) { return begin(node, isWritten: false) }
      startLine()
      bytes.append("<p>" as StaticString)
    case .heading(let level):
      startLine()
      bytes.append("<h" as StaticString)
      bytes.append(digit(level))
      bytes.append(">" as StaticString)
    case .thematicBreak:
      startLine()
      bytes.append("<hr />\n" as StaticString)
      return node + 1
    case .codeBlock:
      writeCodeBlock(node)
      return node + 1
    case .htmlBlock:
      startLine()
      bytes.append("<!-- raw HTML omitted -->\n" as StaticString)
      return node + 1
    case .table, .tableRow, .tableCell:
      enterTable(node)
    default:
      return begin(node, isWritten: false)
    }
    return begin(node)
  }

  mutating func leaveBlock(_ node: Int) {
    switch tree.nodes[node].kind {
    case .blockQuote:
      startLine()
      bytes.append("</blockquote>\n" as StaticString)
    case .list(let list):
      bytes.append(list.isOrdered ? "</ol>\n" as StaticString : "</ul>\n")
    case .item:
      bytes.append("</li>\n" as StaticString)
    case .paragraph:
      bytes.append("</p>\n" as StaticString)
    case .heading(let level):
      bytes.append("</h" as StaticString)
      bytes.append(digit(level))
      bytes.append(">\n" as StaticString)
    default:
      leaveTable(node)
    }
  }

  private mutating func writeStart(of list: MarkdownList) {
    if !list.isOrdered {
      bytes.append("<ul>\n" as StaticString)
    } else if list.start == 1 {
      bytes.append("<ol>\n" as StaticString)
    } else {
      bytes.append("<ol start=\"" as StaticString)
      bytes.append(contentsOf: String(list.start).utf8)
      bytes.append("\">\n" as StaticString)
    }
  }

  private mutating func writeCodeBlock(_ node: Int) {
    startLine()
    if let info = tree.info(of: node) {
      bytes.append("<pre><code class=\"language-" as StaticString)
      HTMLEscape.text(info.prefix { !isSpace($0) }, into: &bytes)
      bytes.append("\">" as StaticString)
    } else {
      bytes.append("<pre><code>" as StaticString)
    }
    HTMLEscape.text(tree.literal(of: node), into: &bytes)
    bytes.append("</code></pre>\n" as StaticString)
  }

  private func digit(_ level: UInt8) -> UInt8 { UInt8(ascii: "0") + level }

  /// Whether a paragraph is written without its tags.
  private func isTight(_ node: Int) -> Bool {
    if open.count == 1 { return options.paragraphs == .contentOnly }
    guard open.count >= 2, case .list(let list) = tree.nodes[open[open.count - 2].node].kind else {
      return false
    }
    return list.isTight
  }
}
