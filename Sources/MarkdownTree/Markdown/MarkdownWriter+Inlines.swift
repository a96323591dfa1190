/// Where a line of Markdown stands, which decides what has to be escaped in it.
enum MarkdownLine {
  /// At the beginning of a block, where many signs have a meaning, over several lines.
  case paragraph
  /// Behind the signs of a heading.
  case heading
  /// Between the pipes of a table.
  case cell
}

extension MarkdownWriter {
  /// What stands inside a node, as one line; as several where a paragraph breaks.
  func line(of node: Int, _ line: MarkdownLine) -> String {
    var text = ""
    write(childrenOf: node, line, beginsLine: true, into: &text)
    while let last = text.last, last == " " || last == "\t" || last == "\n" { text.removeLast() }
    if line == .heading, text.hasSuffix("#"), !text.hasSuffix("\\#") {
      // The last number sign would close the heading.
      text = text.dropLast() + "\\#"
    }
    return text
  }

  /// Writes what stands inside a node; `beginsLine` says whether an empty `text` is the beginning of a line.
  private func write(childrenOf parent: Int, _ line: MarkdownLine, beginsLine: Bool, into text: inout String)
  {
    let children = Array(tree.children(of: parent))
    var previousMark: (kind: MarkdownNode.Kind, sign: Character)?
    for (index, node) in children.enumerated() {
      let next = children[safe: index + 1]
      defer { if ![.emphasis, .strong].contains(tree.nodes[node].kind) { previousMark = nil } }
      switch tree.nodes[node].kind {
      case .text:
        let isLineStart = text.isEmpty ? beginsLine : text.last == "\n"
        text += self.text(node, next: next, line, isLineStart: isLineStart)
      case .softBreak, .lineBreak:
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        guard line == .paragraph else {
          text += " "
          continue
        }
        if tree.nodes[node].kind == .lineBreak { text += "\\" }
        if !text.isEmpty { text += "\n" }
      case .code:
        // Marks of two codes would run together.
        if index > 0, tree.nodes[children[index - 1]].kind == .code { text += " " }
        text += codeSpan(node)
      case .emphasis, .strong:
        var sign = sign(of: node, next: next, isOnlyChild: children.count == 1, in: parent, after: text)
        if let previousMark, previousMark == (tree.nodes[node].kind, sign) { sign = sign == "*" ? "_" : "*" }
        previousMark = (tree.nodes[node].kind, sign)
        let mark = String(repeating: sign, count: tree.nodes[node].kind == .strong ? 2 : 1)
        text += mark
        var content = ""
        write(childrenOf: node, line, beginsLine: false, into: &content)
        text += MarkdownEscape.edges(of: content)
        text += mark
      case .link, .image:
        writeLink(node, line, beginsLine: beginsLine, into: &text)
      default:
        // Raw HTML, which is no text; blocks do not stand here.
        continue
      }
    }
  }

  private func text(_ node: Int, next: Int?, _ line: MarkdownLine, isLineStart: Bool) -> String {
    var literal = tree.string(of: node)
    if isLineStart { literal = String(literal.drop { $0 == " " || $0 == "\t" }) }
    if let next, [.softBreak, .lineBreak].contains(tree.nodes[next].kind) {
      while let last = literal.last, last == " " || last == "\t" { literal.removeLast() }
    }
    let escaped = MarkdownEscape.text(literal, line, isLineStart: isLineStart)
    // An exclamation mark before a link would make it a picture.
    guard let next, tree.nodes[next].kind == .link, escaped.hasSuffix("!") else { return escaped }
    return escaped.dropLast() + "\\!"
  }

  /// The sign of emphasis: stars, or low lines where two marks of the same kind would run together.
  private func sign(of node: Int, next: Int?, isOnlyChild: Bool, in parent: Int, after text: String)
    -> Character
  {
    let kind = tree.nodes[node].kind
    if isOnlyChild, kind == .emphasis, [.emphasis, .strong].contains(tree.nodes[parent].kind) { return "_" }
    // Of two in a row the one beside a letter has the stars: low lines inside a word mark nothing.
    let followsLetter = text.last.map { $0.isLetter || $0.isNumber } ?? false
    return next.map { tree.nodes[$0].kind == kind } == true && !followsLetter ? "_" : "*"
  }

  private func codeSpan(_ node: Int) -> String {
    let code = tree.string(of: node)
    let fence = String(
      repeating: "`", count: code.longestRun(of: "`") == 0 ? 1 : code.longestRun(of: "`") + 1)
    let isBlank = code.allSatisfy { $0 == " " }
    let needsSpace =
      code.hasPrefix("`") || code.hasSuffix("`") || (!isBlank && code.hasPrefix(" ") && code.hasSuffix(" "))
    return needsSpace ? "\(fence) \(code) \(fence)" : fence + code + fence
  }

  private func writeLink(_ node: Int, _ line: MarkdownLine, beginsLine: Bool, into text: inout String) {
    var destination = tree.destination(of: node)
    let isImage = tree.nodes[node].kind == .image
    if isImage {
      switch resolver.resolve(image: tree.literal(of: node)) {
      case .unchanged: break
      case .replaced(let source, _, _): destination = String(decoding: source, as: UTF8.self)
      case .dropped: return write(childrenOf: node, line, beginsLine: beginsLine, into: &text)
      }
    } else {
      switch resolver.resolve(link: tree.literal(of: node)) {
      case .unchanged: break
      case .replaced(let other, _): destination = String(decoding: other, as: UTF8.self)
      case .dropped: return write(childrenOf: node, line, beginsLine: beginsLine, into: &text)
      }
    }
    let title = tree.title(of: node).map { String(decoding: $0, as: UTF8.self) }
    if !isImage, title == nil, let autolink = autolink(node, destination) {
      text += autolink
      return
    }
    text += isImage ? "![" : "["
    var content = ""
    write(childrenOf: node, line, beginsLine: false, into: &content)
    text += content
    text += "](" + MarkdownEscape.destination(destination, hasTitle: title != nil)
    if let title { text += " " + MarkdownEscape.title(title) }
    text += ")"
  }

  /// `<https://…>`, when a link shows its own address.
  private func autolink(_ node: Int, _ destination: String) -> String? {
    guard tree.nodes[node].descendants == 1, tree.nodes[node + 1].kind == .text else { return nil }
    let shown = tree.string(of: node + 1)
    guard !shown.contains(where: { $0.isWhitespace || "<>\\|".contains($0) }),
      shown == MarkdownEscape.info(shown)
    else { return nil }
    if shown == destination, destination.hasPrefix("https://") || destination.hasPrefix("http://") {
      return "<\(shown)>"
    }
    let isAddress =
      shown.wholeMatch(of: /[A-Za-z0-9._+\-]+@[A-Za-z0-9]+(-[A-Za-z0-9]+)*(\.[A-Za-z0-9]+(-[A-Za-z0-9]+)*)+/)
      != nil
    return isAddress && destination == "mailto:" + shown ? "<\(shown)>" : nil
  }
}
