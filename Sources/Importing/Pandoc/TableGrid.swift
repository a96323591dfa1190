import Messages

/// A table being spelled out: every cell that was merged with others stands in each of their places.
struct TableGrid {
  /// A cell as it is written, with how far it reaches.
  struct Cell {
    let content: [SourceBlock]
    let rows: Int
    let columns: Int
  }

  private let columns: Int
  private var rows: [[[SourceInline]]] = []
  /// What reaches down into rows to come, by column.
  private var hanging: [Int: (content: [SourceInline], rows: Int)] = [:]
  private var remarks: [ImportRemark] = []
  private var cells: [Cell] = []

  /// Begins a table of so many columns.
  init(columns: Int) { self.columns = max(1, columns) }

  /// Cells do not reach from the head of a table into its body.
  mutating func beginSection() { hanging = [:] }

  /// Adds a row.
  mutating func add(_ cells: [Cell]) {
    self.cells += cells
    var row: [[SourceInline]] = []
    var rest = cells[...]
    var lacks = false
    while row.count < columns {
      if let above = hanging[row.count] {
        hanging[row.count] = above.rows > 1 ? (above.content, above.rows - 1) : nil
        row.append(above.content)
      } else if let cell = rest.popFirst() {
        add(cell, to: &row)
      } else {
        row.append([])
        lacks = true
      }
    }
    if lacks {
      remarks.append(
        ImportRemark(
          .guess, .table,
          "a row had fewer cells than the table has columns: look whether each stands in the right one",
          words: row.map(\.plainText).filter { !$0.isEmpty }.joined(separator: " | ")))
    }
    rows.append(row)
  }

  private mutating func add(_ cell: Cell, to row: inout [[SourceInline]]) {
    let content = line(cell.content)
    let repeated = content.filter { inline in
      switch inline {
      case .remark, .note: false
      default: true
      }
    }
    let width = min(max(1, cell.columns), columns - row.count)
    if cell.rows > 1 || width > 1, !content.isBlank {
      remarks.append(
        ImportRemark(
          .changed, .mergedCells,
          "a merged cell (columns: \(width), rows: \(max(1, cell.rows))) stands in each of its places now",
          words: content.plainText))
    }
    for column in 0..<width {
      if cell.rows > 1 { hanging[row.count] = (repeated, cell.rows - 1) }
      row.append(column == 0 ? content : repeated)
    }
  }

  /// The content of a cell as one line.
  private mutating func line(_ blocks: [SourceBlock]) -> [SourceInline] {
    let line = CellLine(blocks)
    if line.isShortened {
      remarks.append(
        ImportRemark(
          .changed, .table, "a cell with several paragraphs or a list stands on one line now",
          words: line.inlines.plainText))
    }
    return line.inlines
  }

  /// What stands in the only cell of a table; nil for a table of more.
  var singleCell: [SourceBlock]? {
    columns == 1 && cells.count == 1 ? cells.first?.content : nil
  }

  /// The table, and what there is to tell of it.
  func table(_ alignments: [SourceAlignment], headRows: Int) -> [SourceBlock] {
    guard let first = rows.first else { return [] }
    var remarks = remarks
    if headRows == 0 {
      remarks.append(
        ImportRemark(
          .guess, .table, "the table had no row of headings, and its first row is taken for one",
          words: first.map(\.plainText).joined(separator: " | ")))
    } else if headRows > 1 {
      remarks.append(
        ImportRemark(
          .changed, .table, "the table had \(headRows) rows of headings, and the first is kept as such"))
    }
    let table = SourceTable(
      alignments: (0..<columns).map { alignments[safe: $0] ?? .unspecified }, header: first,
      rows: Array(rows.dropFirst()))
    return [.table(table)] + remarks.map(SourceBlock.remark)
  }
}

/// The blocks of a cell as one line, since a cell of a pipe table has no more.
struct CellLine {
  /// The line.
  private(set) var inlines: [SourceInline] = []
  /// Whether there was more than one paragraph.
  private(set) var isShortened = false

  /// Joins blocks.
  init(_ blocks: [SourceBlock]) {
    for block in blocks { add(block) }
    inlines = inlines.map { $0 == .lineBreak ? .text(" ") : $0 }.joined
  }

  private mutating func add(_ block: SourceBlock) {
    switch block {
    case .paragraph(let content), .heading(_, let content, _): add(content, after: " ")
    case .code(let code, _): add([.code(code.replacing("\n", with: " "))], after: " ")
    case .quote(let blocks): for block in blocks { add(block) }
    case .list(let list):
      isShortened = true
      for item in list.items {
        let line = CellLine(item)
        add(line.inlines, after: "; ")
      }
    case .table(let table):
      isShortened = true
      for row in [table.header] + table.rows { for cell in row { add(cell, after: "; ") } }
    case .remark(let remark): inlines.append(.remark(remark))
    }
  }

  private mutating func add(_ content: [SourceInline], after separator: String) {
    guard !content.isBlank else {
      inlines += content.remarks.map(SourceInline.remark)
      return
    }
    if !inlines.isBlank {
      inlines.append(.text(separator))
      isShortened = true
    }
    inlines += content
  }
}
