internal import Messages
public import SourceText

/// Reads tables as programs for spreadsheets write them: commas, semicolons or tabs between the cells, whichever the
/// first line has most of; quotation marks around a cell that needs them; any line ending; UTF-8 with or without a mark
/// at its beginning.
public struct CSVReader {
  private let file: SourceFile
  private let separator: UInt8
  private var index: Int

  private init(_ file: SourceFile) {
    self.file = file
    index = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    separator = Self.separator(of: file.line(1))
  }

  /// Reads a table; throws what is wrong at the first place where something is.
  public static func read(_ file: SourceFile) throws(CSVFault) -> CSVTable {
    if let invalid = file.firstInvalidByte {
      let place = SourceLocation(path: file.path, range: file.range(invalid.offset..<invalid.offset + 1))
      throw CSVFault(
        invalid.isNUL ? "a NUL byte stands here" : "the bytes here are not UTF-8", at: place,
        help: "save it as 'CSV UTF-8': in Excel with Save as, in LibreOffice with the character set UTF-8")
    }
    var reader = CSVReader(file)
    return try reader.table()
  }

  private mutating func table() throws(CSVFault) -> CSVTable {
    var lines: [[CSVTable.Cell]] = []
    while index < file.bytes.count {
      let line = try line()
      if line.contains(where: { !$0.value.isEmpty }) { lines.append(line) }
    }
    guard let header = lines.first else {
      throw CSVFault("the table is empty", at: SourceLocation(path: file.path))
    }
    var rows: [[CSVTable.Cell]] = []
    for line in lines.dropFirst() {
      let further = line.dropFirst(header.count).first { !$0.value.isEmpty }
      if let further {
        throw CSVFault(
          "a cell too many: the first line has \(String(header.count))", at: further.location,
          help: "put a cell that holds a separator in quotation marks")
      }
      guard line.count >= header.count else {
        throw CSVFault(
          "\(String(line.count)) cells, where the first line has \(String(header.count))",
          at: line[0].location, help: "write every separator, also after empty cells")
      }
      rows.append(Array(line.prefix(header.count)))
    }
    return CSVTable(header: header, rows: rows)
  }

  /// Reads a line with its ending.
  private mutating func line() throws(CSVFault) -> [CSVTable.Cell] {
    var cells = [try cell()]
    while index < file.bytes.count, file.bytes[index] == separator {
      index += 1
      cells.append(try cell())
    }
    if index < file.bytes.count {
      let isPair = file.bytes[index...].starts(with: [0x0D, 0x0A])
      index += isPair ? 2 : 1
    }
    return cells
  }

  private mutating func cell() throws(CSVFault) -> CSVTable.Cell {
    skipSpaces()
    guard index < file.bytes.count, file.bytes[index] == UInt8(ascii: "\"") else {
      let start = index
      while index < file.bytes.count, !endsCell(file.bytes[index]) { index += 1 }
      return Located(trimmed(start..<index), at: location(start..<index))
    }
    return try quotedCell()
  }

  private mutating func quotedCell() throws(CSVFault) -> CSVTable.Cell {
    let start = index
    var bytes: [UInt8] = []
    index += 1
    while true {
      guard index < file.bytes.count else {
        throw CSVFault(
          "the quotation mark here is never closed", at: location(start..<start + 1),
          help: "close it, and write a quotation mark inside as two")
      }
      let byte = file.bytes[index]
      index += 1
      if byte != UInt8(ascii: "\"") {
        bytes.append(byte)
      } else if index < file.bytes.count, file.bytes[index] == byte {
        bytes.append(byte)
        index += 1
      } else {
        break
      }
    }
    skipSpaces()
    if index < file.bytes.count, !endsCell(file.bytes[index]) {
      throw CSVFault(
        "text after a closing quotation mark", at: location(index..<index + 1),
        help: "write a quotation mark inside a cell as two")
    }
    return Located(String(decoding: bytes, as: UTF8.self), at: location(start..<index))
  }

  private mutating func skipSpaces() {
    while index < file.bytes.count, file.bytes[index] == 0x20 { index += 1 }
  }

  private func endsCell(_ byte: UInt8) -> Bool { byte == separator || byte == 0x0A || byte == 0x0D }

  private func trimmed(_ range: Range<Int>) -> String {
    var end = range.upperBound
    while end > range.lowerBound, file.bytes[end - 1] == 0x20 { end -= 1 }
    return String(decoding: file.bytes[range.lowerBound..<end], as: UTF8.self)
  }

  private func location(_ offsets: Range<Int>) -> SourceLocation {
    SourceLocation(path: file.path, range: file.range(offsets))
  }

  /// What stands between the cells, by the first line; what stands in quotation marks does not count.
  private static func separator(of line: ArraySlice<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in line {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    let most = candidates.map { counts[$0] ?? 0 }.max() ?? 0
    return candidates.first { (counts[$0] ?? 0) == most } ?? candidates[0]
  }
}
