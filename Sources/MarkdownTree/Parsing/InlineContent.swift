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
    pieces.append(Piece(start: bytes.count, line: position.line, column: position.column))
    bytes.append(contentsOf: slice)
  }

  /// Adds a line from `offset` on, its line ending included.
  mutating func append(line: Int, from offset: Int, in lines: borrowing LineTable) {
    let end = max(offset, lines.start(line + 1))
    append(lines.bytes[offset..<end], at: lines.position(line: line, offset: offset))
  }

  /// Where the byte at an index stands.
  func position(of index: Int) -> SourcePosition {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].start <= index { low = middle } else { high = middle }
    }
    guard low < pieces.count else { return .start }
    return SourcePosition(
      line: Int(pieces[low].line), column: Int(pieces[low].column) + index - pieces[low].start)
  }

  /// The place behind the byte before an index, on that byte's own line.
  func endPosition(of index: Int) -> SourcePosition {
    guard index > 0 else { return position(of: 0) }
    let last = position(of: index - 1)
    return SourcePosition(line: Int(last.line), column: Int(last.column) + 1)
  }

  /// The range of the bytes between two indices.
  func range(_ start: Int, _ end: Int) -> SourceRange {
    SourceRange(position(of: start), end > start ? endPosition(of: end) : position(of: start))
  }
}
