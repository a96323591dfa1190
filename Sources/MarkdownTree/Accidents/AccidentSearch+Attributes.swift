import SourceText

extension AccidentSearch {
  /// Lines of text that look like `{#id .class key=value}`.
  ///
  /// The line directly under a heading of the document is left to the reader of attributes.
  mutating func checkAttributeLine(_ text: Int, under heading: Int?) {
    let line = lines.line(at: startOffset(text))
    if isDirectlyUnder(heading, line) { return }
    if let start = AttributeResemblance.findAtStart(of: lines.bytes[startOffset(text)..<lines.end(line)]) {
      report(.almostAttributes, fromOffset: start)
    }
  }

  /// Attributes that became code because they are indented.
  mutating func checkIndentedAttributes(_ codeBlock: Int, under heading: Int?) {
    guard !isFenced(codeBlock) else { return }
    let line = Int(tree.ranges[codeBlock].start.line) - lines.firstLine
    if isDirectlyUnder(heading, line) { return }
    if let start = AttributeResemblance.findAtStart(of: lines.bytes[lines.start(line)..<lines.end(line)]) {
      report(.almostAttributes, fromOffset: start)
    }
  }

  private func isDirectlyUnder(_ heading: Int?, _ line: Int) -> Bool {
    heading.map { Int(tree.ranges[$0].end.line) - lines.firstLine == line - 1 } ?? false
  }
}
