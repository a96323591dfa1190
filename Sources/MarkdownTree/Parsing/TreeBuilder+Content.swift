import CCMark
import SourceText

extension TreeBuilder {
  /// Gathers the content of a paragraph or underlined heading, without the link definitions at its front.
  ///
  /// - Parameters:
  ///   - node: The block.
  ///   - range: Its lines.
  /// - Returns: How many lines the definitions take; when they take all, they stay.
  mutating func fillContent(_ node: OpaquePointer, lines range: ClosedRange<Int>) -> Int {
    content.removeAll()
    content.append(line: range.lowerBound, from: startOffset(node), in: lines)
    guard content.bytes.first == UInt8(ascii: "[") else {
      for line in range.dropFirst() { appendContent(line) }
      return 0
    }
    var first = range.lowerBound
    for line in range.dropFirst() {
      // At what could be an underline, libcmark takes away the definitions before it; if they are all there
      // is, the line is the paragraph's first.
      if isUnderline(line), definitionLines() == line - first {
        content.removeAll()
        first = line
      }
      appendContent(line)
    }
    let skipped = definitionLines()
    if skipped > 0, first + skipped <= range.upperBound {
      content.removeAll()
      for line in first + skipped...range.upperBound { appendContent(line) }
    }
    return first + skipped - range.lowerBound
  }

  private mutating func appendContent(_ line: Int) {
    content.append(line: line, from: containers.contentStart(ofLine: line, in: lines), in: lines)
  }

  /// How many lines at the front of the content are link definitions.
  private func definitionLines() -> Int {
    guard let last = LinkDefinitionScanner(content.bytes).leadingDefinitions().last else { return 0 }
    return content.bytes[..<last.range.upperBound].reduce(0) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
  }

  /// The line of the `===` or `---` that made a paragraph a heading.
  func setextUnderline(after first: Int) -> Int {
    var line = first + 1
    while line < lines.count {
      if isUnderline(line) { return line }
      line += 1
    }
    return min(first + 1, lines.count - 1)
  }

  /// Whether a line is nothing but `===` or `---` behind the marks of all containers.
  private func isUnderline(_ line: Int) -> Bool {
    guard let place = containers.place(onLine: line, in: lines) else { return false }
    let end = lines.end(line)
    let (columns, start) = ContainerStack.indentation(at: place, to: end, in: lines.bytes)
    guard columns <= 3, start < end,
      lines.bytes[start] == UInt8(ascii: "=") || lines.bytes[start] == UInt8(ascii: "-")
    else { return false }
    var index = start
    while index < end, lines.bytes[index] == lines.bytes[start] { index += 1 }
    while index < end, isBlank(lines.bytes[index]) { index += 1 }
    return index == end
  }
}
