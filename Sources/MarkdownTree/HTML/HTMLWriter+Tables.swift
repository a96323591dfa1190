extension HTMLWriter {
  mutating func enterTable(_ node: Int) {
    startLine()
    switch tree.nodes[node].kind {
    case .tableRow(let isHeader):
      if isHeader {
        bytes.append("<thead>\n" as StaticString)
      } else if isFirstBodyRow(node) {
        bytes.append("<tbody>\n" as StaticString)
      }
      bytes.append("<tr>\n" as StaticString)
    case .tableCell(let alignment):
      bytes.append(isInHeader ? "<th scope=\"col\"" as StaticString : "<td")
      writeClass(of: alignment)
      bytes.append(UInt8(ascii: ">"))
    default:
      bytes.append("<div class=\"table\"" as StaticString)
      if let label = options.tableLabel {
        write([
          HTMLAttribute("role", "group"), HTMLAttribute("aria-label", label), HTMLAttribute("tabindex", "0"),
        ])
      }
      bytes.append(">\n<table>\n" as StaticString)
    }
  }

  mutating func leaveTable(_ node: Int) {
    switch tree.nodes[node].kind {
    case .tableRow(let isHeader):
      bytes.append("</tr>\n" as StaticString)
      if isHeader {
        bytes.append("</thead>\n" as StaticString)
      } else if isLastRow(node) {
        bytes.append("</tbody>\n" as StaticString)
      }
    case .tableCell:
      bytes.append(isInHeader ? "</th>\n" as StaticString : "</td>\n")
    default:
      bytes.append("</table>\n</div>\n" as StaticString)
    }
  }

  private mutating func writeClass(of alignment: ColumnAlignment) {
    switch alignment {
    case .unspecified: break
    case .left: break
    case .center: bytes.append(" class=\"center\"" as StaticString)
    case .right: bytes.append(" class=\"right\"" as StaticString)
    }
  }

  /// Whether the row that is open is the header.
  private var isInHeader: Bool {
    guard let row = open.last?.node else { return false }
    return tree.nodes[row].kind == .tableRow(isHeader: true)
  }

  private func isFirstBodyRow(_ row: Int) -> Bool {
    guard let header = open.last.map({ $0.node + 1 }) else { return false }
    return tree.nodes[header].end(at: header) == row
  }

  private func isLastRow(_ row: Int) -> Bool {
    open.last?.end == tree.nodes[row].end(at: row)
  }
}
