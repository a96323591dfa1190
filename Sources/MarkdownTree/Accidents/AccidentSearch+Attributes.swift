import SourceText

extension AccidentSearch {
  /// Lines of text that look like `{#id .class key=value}`.
  ///
  /// The line directly under a heading of the document is left to the reader of attributes.
  mutating func checkAttributeLine(_ text: Int, under heading: Int?) {
    var start = startOffset(text)
    let line = lines.line(at: start)
    let end = lines.end(line)
    while start < end, isBlank(lines.bytes[start]) { start += 1 }
    guard start < end, lines.bytes[start] == UInt8(ascii: "{") else { return }
    if let heading, Int(tree.ranges[heading].end.line) - lines.firstLine == line - 1 { return }
    guard isAttributes(lines.bytes[start..<end]) else { return }
    report(.almostAttributes, fromOffset: start)
  }

  /// Whether a line that begins with a brace goes on as attributes do and ends with its brace, or lacks it.
  private func isAttributes(_ line: ArraySlice<UInt8>) -> Bool {
    var end = line.endIndex
    while end > line.startIndex, isBlank(line[end - 1]) { end -= 1 }
    if let brace = line.firstIndex(of: UInt8(ascii: "}")), brace < end - 1,
      line[end - 1] != UInt8(ascii: "}")
    {
      return false
    }
    var index = line.startIndex + 1
    while index < end, isBlank(line[index]) { index += 1 }
    guard index < end else { return false }
    if line[index] == UInt8(ascii: "#") || line[index] == UInt8(ascii: ".") {
      return index + 1 < end && isNameByte(line[index + 1])
    }
    let name = index
    while index < end, isNameByte(line[index]) { index += 1 }
    guard index > name else { return false }
    while index < end, isBlank(line[index]) { index += 1 }
    return index < end && line[index] == UInt8(ascii: "=")
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte >= 0x80
  }
}
