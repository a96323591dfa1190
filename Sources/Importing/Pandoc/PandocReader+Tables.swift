import JSONText
import Messages

extension PandocReader {
  /// Reads `[attributes, caption, columns, head, bodies, foot]`.
  mutating func table(_ parts: [JSON]) -> [SourceBlock] {
    let caption = blocks(parts[safe: 1]?.items[safe: 1]?.items ?? [])
    let columns = (parts[safe: 2]?.items ?? []).map { Self.alignment($0.items.first) }
    let headRows = parts[safe: 3]?.items[safe: 1]?.items ?? []
    var bodyRows: [JSON] = []
    for body in parts[safe: 4]?.items ?? [] {
      bodyRows += (body.items[safe: 2]?.items ?? []) + (body.items[safe: 3]?.items ?? [])
    }
    bodyRows += parts[safe: 5]?.items[safe: 1]?.items ?? []
    var grid = TableGrid(columns: columns.count)
    for section in [headRows, bodyRows] {
      grid.beginSection()
      for row in section {
        grid.add(
          (row.items[safe: 1]?.items ?? []).map { cell in
            TableGrid.Cell(
              content: blocks(cell.items[safe: 4]?.items ?? []), rows: cell.items[safe: 2]?.number ?? 1,
              columns: cell.items[safe: 3]?.number ?? 1)
          })
      }
    }
    if let single = grid.singleCell {
      // A table of one cell is a box around a text.
      return caption + single + [
        .remark(ImportRemark(.changed, .table, "a text in a box stands as plain text now"))
      ]
    }
    return caption + grid.table(columns, headRows: headRows.count)
  }

  private static func alignment(_ json: JSON?) -> SourceAlignment {
    switch json?["t"]?.text {
    case "AlignLeft": .left
    case "AlignRight": .right
    case "AlignCenter": .center
    default: .unspecified
    }
  }
}
