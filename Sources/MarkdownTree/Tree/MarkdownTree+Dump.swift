import SourceText

extension MarkdownTree {
  /// The tree as text for tests: one node a line, indented, with its range and literals.
  package func dump() -> String {
    var lines: [String] = []
    var ends: [Int] = []
    for (index, node) in nodes.enumerated() {
      while let end = ends.last, end <= index { ends.removeLast() }
      var line = String(repeating: "  ", count: ends.count) + node.kind.dumpName
      if let range = range(of: index) { line += " " + range.dumped }
      line += dumpLiterals(of: index)
      lines.append(line)
      ends.append(node.end(at: index))
    }
    return lines.joined(separator: "\n")
  }

  private func dumpLiterals(of node: Int) -> String {
    switch nodes[node].kind {
    case .text, .code, .htmlInline, .htmlBlock:
      " " + string(of: node).debugDescription
    case .codeBlock:
      (info(of: node).map { " " + String(decoding: $0, as: UTF8.self) } ?? "") + " "
        + string(of: node).debugDescription
    case .link, .image:
      " <" + string(of: node) + ">"
        + (title(of: node).map { " " + String(decoding: $0, as: UTF8.self).debugDescription } ?? "")
    default:
      ""
    }
  }
}

extension MarkdownNode.Kind {
  fileprivate var dumpName: String {
    switch self {
    case .list(let list):
      switch list.marker {
      case .bullet: "list bullet" + (list.isTight ? "" : " loose")
      case .period: "list \(list.start)." + (list.isTight ? "" : " loose")
      case .parenthesis: "list \(list.start))" + (list.isTight ? "" : " loose")
      }
    case .heading(let level): "heading \(level)"
    case .tableRow(let isHeader): isHeader ? "tableRow header" : "tableRow"
    case .tableCell(let alignment): alignment == .unspecified ? "tableCell" : "tableCell \(alignment)"
    default: "\(self)"
    }
  }
}

extension SourceRange {
  fileprivate var dumped: String { "\(start.line):\(start.column)-\(end.line):\(end.column)" }
}
