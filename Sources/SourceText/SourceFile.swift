/// A file as its author wrote it: bytes that never change, and where its lines begin.
public struct SourceFile: Sendable {
  /// The path, relative to the workspace, with `/` between its parts.
  public let path: String
  /// Every byte of the file, as read.
  public let bytes: [UInt8]
  /// The offset of each line's first byte.
  package let lineStarts: [Int32]

  /// Takes a file's bytes and finds its lines; LF, CRLF and CR each end a line.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts: [Int32] = [0]
    starts.reserveCapacity(bytes.count / 40 + 1)
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte == UInt8(ascii: "\n") {
          starts.append(Int32(clamping: index))
        } else if byte == UInt8(ascii: "\r"), index == bytes.count || bytes[index] != UInt8(ascii: "\n") {
          starts.append(Int32(clamping: index))
        }
      }
    }
    self.lineStarts = starts
  }

  /// Takes text as a file.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// How many lines there are; an empty file has one.
  package var lineCount: Int { lineStarts.count }

  /// The bytes of a line, counted from 1, without its line ending; empty beyond the end.
  package func line(_ number: Int) -> ArraySlice<UInt8> {
    guard number >= 1, number <= lineStarts.count else { return [] }
    let start = Int(lineStarts[number - 1])
    var end = number < lineStarts.count ? Int(lineStarts[number]) : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") {
      end -= 1
    }
    return bytes[start..<end]
  }

  /// The offset of a position's byte; positions beyond the end give the end.
  package func offset(of position: SourcePosition) -> Int {
    let line = Int(position.line)
    guard line <= lineStarts.count else { return bytes.count }
    return min(bytes.count, Int(lineStarts[line - 1]) + Int(position.column) - 1)
  }

  /// The position of the byte at an offset.
  package func position(at offset: Int) -> SourcePosition {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return SourcePosition(line: low + 1, column: offset - Int(lineStarts[low]) + 1)
  }

  /// The range of the bytes between two offsets.
  package func range(_ offsets: Range<Int>) -> SourceRange {
    SourceRange(position(at: offsets.lowerBound), position(at: offsets.upperBound))
  }

  /// The text of a range, invalid UTF-8 repaired.
  package func text(_ range: SourceRange) -> String {
    let start = offset(of: range.start)
    return String(decoding: bytes[start..<max(start, offset(of: range.end))], as: UTF8.self)
  }

  /// The column as editors count it: Unicode scalars from 1.
  package func characterColumn(of position: SourcePosition) -> Int {
    let before = line(Int(position.line)).prefix(max(0, Int(position.column) - 1))
    let scalars = before.reduce(into: 0) { count, byte in if byte & 0xC0 != 0x80 { count += 1 } }
    return scalars + 1 + max(0, Int(position.column) - 1 - before.count)
  }

  /// Where the first byte stands that is not valid UTF-8, or is NUL; nil when the file is sound.
  package var firstInvalidByte: (offset: Int, isNUL: Bool)? {
    if let nul = bytes.firstIndex(of: 0) { return (nul, true) }
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var decoder = UTF8()
    var iterator = CountingIterator(bytes: bytes)
    while true {
      let before = iterator.index
      switch decoder.decode(&iterator) {
      case .scalarValue: continue
      case .emptyInput: return nil
      case .error: return (min(before, bytes.count - 1), false)
      }
    }
  }

  private struct CountingIterator: IteratorProtocol {
    let bytes: [UInt8]
    var index = 0

    mutating func next() -> UInt8? {
      guard index < bytes.count else { return nil }
      defer { index += 1 }
      return bytes[index]
    }
  }
}
