extension MarkdownWriter {
  /// A pipe table, its columns as wide as their widest cell.
  func table(_ node: Int) -> [String] {
    let rows = tree.children(of: node).map { row in
      tree.children(of: row).map { line(of: $0, .cell).replacing("|", with: "\\|") }
    }
    guard let header = tree.children(of: node).first(where: { _ in true }) else { return [] }
    let alignments = tree.children(of: header).map { cell -> ColumnAlignment in
      if case .tableCell(let alignment) = tree.nodes[cell].kind { alignment } else { .unspecified }
    }
    let widths = alignments.indices.map { column in
      max(3, rows.map { $0[safe: column]?.count ?? 0 }.max() ?? 0)
    }
    let written = rows.map { row in
      let cells = widths.enumerated().map { column, width -> String in
        let cell = row[safe: column] ?? ""
        return cell + String(repeating: " ", count: width - cell.count)
      }
      return "| \(cells.joined(separator: " | ")) |"
    }
    let delimiters = zip(alignments, widths).map { alignment, width in
      switch alignment {
      case .unspecified: String(repeating: "-", count: width)
      case .left: ":" + String(repeating: "-", count: width - 1)
      case .right: String(repeating: "-", count: width - 1) + ":"
      case .center: ":" + String(repeating: "-", count: width - 2) + ":"
      }
    }
    return written.prefix(1) + ["| \(delimiters.joined(separator: " | ")) |"] + written.dropFirst()
  }
}
