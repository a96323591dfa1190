import SourceText

/// Where the lines of a text begin, and which of its lines have which number in the file.
struct LineTable {
  /// The text.
  let bytes: [UInt8]
  /// The number in the file of the text's first line.
  let firstLine: Int
  private let starts: [Int32]

  init(bytes: [UInt8], firstLine: Int) {
    self.bytes = bytes
    self.firstLine = firstLine
    var starts: [Int32] = [0]
    starts.reserveCapacity(bytes.count / 32 + 2)
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      let count = bytes.count
      while index < count {
        let byte = bytes[index]
        index += 1
        guard byte <= 13 else { continue }
        if byte == UInt8(ascii: "\n")
          || (byte == UInt8(ascii: "\r") && (index == count || bytes[index] != UInt8(ascii: "\n")))
        {
          starts.append(Int32(truncatingIfNeeded: index))
        }
      }
    }
    if Int(starts[starts.count - 1]) == bytes.count, starts.count > 1 { starts.removeLast() }
    self.starts = starts
  }

  /// How many lines there are; a line ending at the very end begins no further line.
  var count: Int { starts.count }

  /// The offset of a line's first byte; lines are counted from 0.
  func start(_ line: Int) -> Int {
    line < starts.count ? Int(starts[line]) : bytes.count
  }

  /// The offset after a line's last byte, its line ending not included.
  func end(_ line: Int) -> Int {
    var end = start(line + 1)
    let first = start(line)
    while end > first, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") {
      end -= 1
    }
    return end
  }

  /// The line that holds an offset, counted from 0.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The position in the file of an offset on a line.
  func position(line: Int, offset: Int) -> SourcePosition {
    SourcePosition(line: line + firstLine, column: offset - start(line) + 1)
  }

  /// The position in the file behind a line's last byte.
  func endPosition(_ line: Int) -> SourcePosition {
    position(line: line, offset: end(line))
  }

  /// Whether only spaces and tabs stand on a line.
  func isBlank(_ line: Int) -> Bool {
    bytes[start(line)..<end(line)].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}
