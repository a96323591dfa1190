import SourceText

/// The bytes that libcmark parses as one run of inlines, and where each of them stands in the file.
///
/// A paragraph's content is its lines without the marks and indentation of its containers; a table cell's is
/// the cell without the backslashes before pipes.
struct InlineContent {
  private struct Piece {
    let start: Int
    let line: Int32
    let column: Int32
    /// Whether all bytes of the piece stand for one byte of the file.
    let isOneByte: Bool
  }

  /// The content.
  private(set) var bytes: [UInt8] = []
  private var pieces: [Piece] = []

  /// Empties the content and keeps its storage.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
  }

  /// Adds bytes that stand together in the file, the first of them at `position`.
  mutating func append(_ slice: ArraySlice<UInt8>, at position: SourcePosition) {
    pieces.append(
      Piece(start: bytes.count, line: position.line, column: position.column, isOneByte: false))
    bytes.append(contentsOf: slice)
  }

  /// Adds a line from a place on, with one line feed as its line ending, whatever it has in the file.
  mutating func append(line: Int, from place: ContainerStack.Place, in lines: borrowing LineTable) {
    var offset = place.offset
    if offset < lines.bytes.count, lines.bytes[offset] == UInt8(ascii: "\t"), place.column % 4 != 0 {
      // libcmark writes the rest of a tab of which a container took a part as spaces.
      let tab = lines.position(line: line, offset: offset)
      pieces.append(Piece(start: bytes.count, line: tab.line, column: tab.column, isOneByte: true))
      for _ in 0..<4 - place.column % 4 { bytes.append(UInt8(ascii: " ")) }
      offset += 1
    }
    append(line: line, from: offset, in: lines)
  }

  /// Adds a line from an offset on, with one line feed as its line ending.
  mutating func append(line: Int, from offset: Int, in lines: borrowing LineTable) {
    let end = max(offset, lines.end(line))
    append(lines.bytes[offset..<end], at: lines.position(line: line, offset: offset))
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Where the byte at an index stands.
  func position(of index: Int) -> SourcePosition {
    position(of: index, in: piece(of: index))
  }

  /// The range of the bytes between two indices.
  func range(_ start: Int, _ end: Int) -> SourceRange {
    let first = piece(of: start)
    let startPosition = position(of: start, in: first)
    guard end > start else { return SourceRange(startPosition, startPosition) }
    let isInFirst = first + 1 >= pieces.count || end <= pieces[first + 1].start
    let last = position(of: end - 1, in: isInFirst ? first : piece(of: end - 1))
    return SourceRange(startPosition, SourcePosition(line: Int(last.line), column: Int(last.column) + 1))
  }

  private func position(of index: Int, in piece: Int) -> SourcePosition {
    guard piece < pieces.count else { return .start }
    let found = pieces[piece]
    let distance = found.isOneByte ? 0 : index - found.start
    return SourcePosition(line: Int(found.line), column: Int(found.column) + distance)
  }

  /// The piece that holds an index.
  private func piece(of index: Int) -> Int {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].start <= index { low = middle } else { high = middle }
    }
    return low
  }
}
