/// Writes a tree as CommonMark with pipe tables, in one form.
///
/// `*` and `**`, fences, `-` and `1.`
///
/// Blocks are lists of lines, so that a container has only to put its mark before each.
struct MarkdownWriter<Resolver: LinkResolver> {
  let tree: MarkdownTree
  let resolver: Resolver

  init(_ tree: MarkdownTree, _ resolver: Resolver) {
    self.tree = tree
    self.resolver = resolver
  }

  /// The blocks under a node, with the same lines between each two; `bullet` is that of the item they stand in.
  func blocks(of node: Int, between separator: [String], under bullet: Character? = nil) -> [String] {
    var lines: [String] = []
    // Two lists in a row are told apart by their bullets; so are a list and one that begins in its first line,
    // since `- - -` is a rule across the page.
    var previous = bullet
    for child in tree.children(of: node) {
      var bullet: Character = "-"
      if case .list(let list) = tree.nodes[child].kind, !list.isOrdered {
        bullet = previous == "-" ? "+" : "-"
        previous = bullet
      } else {
        previous = nil
      }
      let block = block(child, bullet: bullet)
      if block.isEmpty { continue }
      if !lines.isEmpty { lines += separator }
      lines += block
    }
    return lines
  }

  private func block(_ node: Int, bullet: Character) -> [String] {
    switch tree.nodes[node].kind {
    case .paragraph:
      let text = line(of: node, .paragraph)
      if text.isEmpty, tree.children(of: node).contains(where: { tree.nodes[$0].kind == .text }) {
        // A paragraph of nothing but spaces, which its author wrote as entities.
        return ["&#32;"]
      }
      return text.split(separator: "\n").map(String.init)
    case .heading(let level):
      let content = line(of: node, .heading)
      let signs = String(repeating: "#", count: Int(level))
      return [content.isEmpty ? signs : "\(signs) \(content)"]
    case .thematicBreak:
      // Never dashes: under a paragraph they would make a heading.
      return ["***"]
    case .codeBlock:
      return codeBlock(node)
    case .blockQuote:
      let content = blocks(of: node, between: [""])
      return content.isEmpty ? [">"] : content.map { $0.isEmpty ? ">" : "> " + $0 }
    case .list(let list):
      return self.list(node, list, bullet: bullet)
    case .table:
      return table(node)
    case .document, .item, .tableRow, .tableCell, .htmlBlock, .text, .softBreak, .lineBreak, .code,
      .htmlInline, .emphasis, .strong, .link, .image:
      return []
    }
  }

  private func list(_ node: Int, _ list: MarkdownList, bullet: Character) -> [String] {
    var lines: [String] = []
    for (index, item) in tree.children(of: node).enumerated() {
      let number = min(Int(list.start) + index, 999_999_999)
      let marker =
        switch list.marker {
        case .bullet: String(bullet)
        case .period: "\(number)."
        case .parenthesis: "\(number))"
        }
      if index > 0, !list.isTight { lines.append("") }
      let content = blocks(
        of: item, between: list.isTight ? [] : [""], under: list.isOrdered ? nil : bullet)
      let indentation = String(repeating: " ", count: marker.count + 1)
      lines.append(content.first.map { "\(marker) \($0)" } ?? marker)
      lines += content.dropFirst().map { $0.isEmpty ? "" : indentation + $0 }
    }
    return lines
  }

  private func codeBlock(_ node: Int) -> [String] {
    let code = tree.string(of: node)
    let info = tree.info(of: node).map { MarkdownEscape.info(String(decoding: $0, as: UTF8.self)) } ?? ""
    let sign: Character = info.contains("`") ? "~" : "`"
    let fence = String(repeating: sign, count: max(3, code.longestRun(of: sign) + 1))
    var lines = code.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return [fence + info] + lines + [fence]
  }
}

extension StringProtocol {
  /// How often a character stands in a row, at most.
  func longestRun(of character: Character) -> Int {
    var longest = 0
    var current = 0
    for next in self {
      current = next == character ? current + 1 : 0
      longest = Swift.max(longest, current)
    }
    return longest
  }
}
