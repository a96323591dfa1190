import SourceText

extension AccidentSearch {
  /// Underlined headings, and headings where they structure nothing.
  mutating func checkHeading(_ heading: Int, isContained: Bool) {
    if !startsATXHeading(startOffset(heading)) {
      report(.setextHeading, at: tree.ranges[heading])
    } else if isContained {
      report(.almostHeading, at: tree.ranges[heading])
    }
  }

  /// Lines of text that begin with `#`.
  ///
  /// One `#` before a small letter is a hashtag, as policies for social media are full of them.
  mutating func checkHeadingLine(_ text: Int) {
    var start = startOffset(text)
    let end = lines.end(lines.line(at: start))
    while start < end, isBlank(lines.bytes[start]) { start += 1 }
    var index = start
    while index < end, lines.bytes[index] == UInt8(ascii: "#") { index += 1 }
    guard index > start else { return }
    let isAlone = index == end || isBlank(lines.bytes[index])
    if index - start > 1 || isAlone || isUpperCaseOrDigit(lines.bytes[index..<end]) {
      report(.almostHeading, fromOffset: start)
    }
  }

  /// Headings that became code because they are indented.
  mutating func checkIndentedHeadings(_ codeBlock: Int) {
    let first = Int(tree.ranges[codeBlock].start.line) - lines.firstLine
    let last = Int(tree.ranges[codeBlock].end.line) - lines.firstLine
    guard !isFenced(codeBlock) else { return }
    for line in first...last where line == 0 || lines.isBlank(line - 1) {
      var offset = lines.start(line)
      while offset < lines.end(line), isBlank(lines.bytes[offset]) { offset += 1 }
      if startsATXHeading(offset), offset + 1 < lines.end(line) { report(.almostHeading, fromOffset: offset) }
    }
  }

  /// Whether one to six `#` and white space, or nothing more, stand at an offset.
  private func startsATXHeading(_ offset: Int) -> Bool {
    var index = offset
    while lines.bytes[safe: index] == UInt8(ascii: "#") { index += 1 }
    guard index > offset, index - offset <= 6 else { return false }
    guard let next = lines.bytes[safe: index] else { return true }
    return isSpace(next)
  }

  private func isUpperCaseOrDigit(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let scalar = String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first else {
      return false
    }
    return scalar.properties.isUppercase || ("0"..."9").contains(scalar)
  }
}
