import SourceText

/// A cell whose content is still to be parsed.
struct PendingCell {
  /// The cell's node.
  let node: Int
  /// Where its content starts in the text.
  let offset: Int
  /// The content's length in bytes.
  let count: Int
}

extension TreeBuilder {
  /// Adds the table that a paragraph's content is; its cells stay empty until they are parsed together.
  mutating func add(_ table: PipeTable, at range: SourceRange) {
    draft.begin(.table)
    for (number, row) in table.rows.enumerated() {
      draft.begin(.tableRow(isHeader: number == 0))
      for (cell, alignment) in zip(table.cells(of: row), table.alignments) {
        let place = content.range(cell.lowerBound, cell.upperBound)
        if !cell.isEmpty {
          let offset = lines.start(Int(place.start.line) - lines.firstLine) + Int(place.start.column) - 1
          pendingCells.append(PendingCell(node: draft.nodes.count, offset: offset, count: cell.count))
        }
        draft.add(.tableCell(alignment), at: place)
      }
      draft.close(at: content.range(row.lowerBound, row.upperBound))
    }
    draft.close(at: range)
  }
}
