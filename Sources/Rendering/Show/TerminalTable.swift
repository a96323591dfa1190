/// A table in a terminal: columns where they fit, else each row as a list of its cells.
struct TerminalTable {
  private let rows: [[TerminalText]]
  private let colour: Bool

  /// The narrowest column in which prose can be read.
  private static let narrowest = 12

  init(rows: [[TerminalText]], colour: Bool) {
    self.rows = rows
    self.colour = colour
  }

  /// The lines of the table.
  func lines(width: Int) -> [String] {
    guard let header = rows.first, !header.isEmpty else { return [] }
    let natural = header.indices.map { column in
      rows.map { Self.width(of: $0[column: column], at: .max) }.max() ?? 0
    }
    guard let widths = Self.widths(natural, width: width - 2 * (header.count - 1)) else {
      return listed(header, width: width)
    }
    var lines: [String] = []
    let wraps = rows.dropFirst().contains { row in
      widths.indices.contains { Self.width(of: row[column: $0], at: .max) > widths[$0] }
    }
    for (index, row) in rows.enumerated() {
      if index > 1, wraps { lines.append("") }
      lines += columns(row, widths)
      if index == 0 { lines.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")) }
    }
    return lines
  }

  /// Each column as wide as it would like to be, the widest narrowed until all fit; nil when they cannot.
  private static func widths(_ natural: [Int], width: Int) -> [Int]? {
    var widths = natural.map { max(1, $0) }
    while widths.reduce(0, +) > width {
      guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > narrowest
      else {
        return nil
      }
      widths[widest] -= 1
    }
    return widths
  }

  private func columns(_ row: [TerminalText], _ widths: [Int]) -> [String] {
    let cells = widths.indices.map { row[column: $0].lines(width: widths[$0], colour: colour) }
    let plain = widths.indices.map { row[column: $0].lines(width: widths[$0], colour: false) }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      var text = ""
      for column in widths.indices where cells[column].indices.contains(line) || column < widths.count - 1 {
        let cell = cells[column].indices.contains(line) ? cells[column][line] : ""
        let used = plain[column].indices.contains(line) ? plain[column][line].terminalWidth : 0
        let gap = column < widths.count - 1 ? max(0, widths[column] - used) + 2 : 0
        text += cell + String(repeating: " ", count: gap)
      }
      while text.hasSuffix(" ") { text.removeLast() }
      return text
    }
  }

  /// Each row as lines `header: cell`.
  private func listed(_ header: [TerminalText], width: Int) -> [String] {
    var lines: [String] = []
    for row in rows.dropFirst() {
      if !lines.isEmpty { lines.append("") }
      for (column, name) in header.enumerated() {
        var text = name
        text.append(": ")
        text.append(row[column: column])
        let wrapped = text.lines(width: width - 2, colour: colour)
        lines += wrapped.prefix(1) + wrapped.dropFirst().map { "  " + $0 }
      }
    }
    return lines
  }

  private static func width(of text: TerminalText, at width: Int) -> Int {
    text.lines(width: width, colour: false).map(\.terminalWidth).max() ?? 0
  }
}

extension [TerminalText] {
  /// The cell of a column; nothing where a row is shorter.
  fileprivate subscript(column column: Int) -> TerminalText {
    indices.contains(column) ? self[column] : TerminalText()
  }
}
