/// The shape of a pipe table, found in the content of a paragraph: where its rows and cells lie.
struct PipeTable {
  /// How the columns are aligned; there are as many as the header has cells.
  let alignments: [ColumnAlignment]
  /// The header and the body rows, with the indices of their content without the white space around it.
  let rows: [Range<Int>]
  private let bytes: [UInt8]
  /// How many cells a table may have besides one for each of its bytes.
  private static let freeCells = 65_536

  /// Reads a table whose header is the first line and whose delimiter row is the second; else nil.
  ///
  /// A pipe must stand in one of the two, so that `:-:` under a word is no table.
  init?(_ bytes: [UInt8]) {
    guard let headerEnd = bytes.firstIndex(of: UInt8(ascii: "\n")), headerEnd + 1 < bytes.count else {
      return nil
    }
    let delimiterEnd = bytes[(headerEnd + 1)...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    let delimiters = Self.trimmed(headerEnd + 1..<delimiterEnd, in: bytes)
    guard let first = bytes[delimiters].first,
      first == UInt8(ascii: "|") || first == UInt8(ascii: ":") || first == UInt8(ascii: "-")
    else { return nil }
    let header = Self.trimmed(0..<headerEnd, in: bytes)
    guard bytes[delimiters].contains(UInt8(ascii: "|")) || bytes[header].contains(UInt8(ascii: "|")) else {
      return nil
    }
    var alignments: [ColumnAlignment] = []
    for cell in Self.cells(of: delimiters, in: bytes) {
      guard let alignment = Self.alignment(bytes[cell]) else { return nil }
      alignments.append(alignment)
    }
    guard !alignments.isEmpty, Self.cells(of: header, in: bytes).count == alignments.count else { return nil }

    var rows = [header]
    var start = delimiterEnd + 1
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      rows.append(Self.trimmed(start..<end, in: bytes))
      start = end + 1
    }
    // Short rows are filled up, so a wide header over many of them would grow to the square of its bytes.
    guard alignments.count * rows.count <= bytes.count + Self.freeCells else { return nil }
    self.bytes = bytes
    self.alignments = alignments
    self.rows = rows
  }

  /// The cells of a row: as many as there are columns, missing ones empty, too many ones cut.
  func cells(of row: Range<Int>) -> [Range<Int>] {
    var cells = Self.cells(of: row, in: bytes).prefix(alignments.count)
    while cells.count < alignments.count { cells.append(row.upperBound..<row.upperBound) }
    return Array(cells)
  }

  private static func cells(of row: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = row.lowerBound
    if start < row.upperBound, bytes[start] == UInt8(ascii: "|") { start += 1 }
    var index = start
    while index < row.upperBound {
      if bytes[index] == UInt8(ascii: "|"), index == start || bytes[index - 1] != UInt8(ascii: "\\") {
        cells.append(trimmed(start..<index, in: bytes))
        start = index + 1
      }
      index += 1
    }
    if start < row.upperBound { cells.append(trimmed(start..<row.upperBound, in: bytes)) }
    return cells
  }

  private static func alignment(_ cell: ArraySlice<UInt8>) -> ColumnAlignment? {
    let isLeft = cell.first == UInt8(ascii: ":")
    let isRight = cell.count > 1 && cell.last == UInt8(ascii: ":")
    let dashes = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
    guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    switch (isLeft, isRight) {
    case (true, true): return .center
    case (true, false): return .left
    case (false, true): return .right
    case (false, false): return .unspecified
    }
  }

  private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isBlank(bytes[start]) { start += 1 }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }
}
