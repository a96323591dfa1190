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
  /// The piece found last.
  private var current = 0

  /// Empties the content and keeps its storage.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
    current = 0
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
    if place.isInsideTab {
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
  mutating func position(of index: Int) -> SourcePosition {
    seek(index)
    return positionInPiece(index)
  }

  /// The range of the bytes between two indices.
  mutating func range(_ start: Int, _ end: Int) -> SourceRange {
    let first = position(of: start)
    guard end > start else { return SourceRange(first, first) }
    // The end is behind the last byte, on that byte's own line.
    let last = position(of: end - 1)
    return SourceRange(first, SourcePosition(line: Int(last.line), column: Int(last.column) + 1))
  }

  private func positionInPiece(_ index: Int) -> SourcePosition {
    guard current < pieces.count else { return .start }
    let piece = pieces[current]
    let distance = piece.isOneByte ? 0 : index - piece.start
    return SourcePosition(line: Int(piece.line), column: Int(piece.column) + distance)
  }

  /// Makes the piece that holds an index the current one.
  private mutating func seek(_ index: Int) {
    if current < pieces.count, pieces[current].start <= index {
      // Nodes come in order, so that this piece or the next is the one looked for.
      if current + 1 >= pieces.count || index < pieces[current + 1].start { return }
      if current + 2 >= pieces.count || index < pieces[current + 2].start {
        current += 1
        return
      }
    }
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].start <= index { low = middle } else { high = middle }
    }
    current = low
  }
}
