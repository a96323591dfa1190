import SourceText

extension AccidentSearch {
  /// Fences without their end.
  mutating func checkFence(_ codeBlock: Int) {
    guard isFenced(codeBlock) else { return }
    // The range of a closed block has two lines more than its code: the fences.
    let codeLines = tree.literal(of: codeBlock).reduce(0) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    let range = tree.ranges[codeBlock]
    if Int(range.end.line - range.start.line) != codeLines + 1 {
      report(.unclosedFence, fromOffset: startOffset(codeBlock))
    }
  }

  /// Whether a code block starts with a fence; in an indented one, the code may look like a fence.
  func isFenced(_ codeBlock: Int) -> Bool {
    let offset = startOffset(codeBlock)
    guard let mark = lines.bytes[safe: offset], mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
      return false
    }
    if tree.info(of: codeBlock) != nil { return true }
    // Indented code begins with its first line; a fence is not part of the code.
    return !tree.literal(of: codeBlock).starts(with: lines.bytes[offset..<lines.end(lines.line(at: offset))])
  }

  /// Blocks of raw HTML that have a mark for their end and lack it.
  mutating func checkHTMLBlock(_ block: Int) {
    let html = tree.literal(of: block).drop { isBlank($0) }
    guard let kind = HTMLBlockKind(startOf: html), !kind.isEnded(in: html) else { return }
    report(kind == .comment ? .unclosedComment : .unclosedHTMLBlock, fromOffset: startOffset(block))
  }

  /// Comments inside a line that became text for want of an end.
  mutating func checkComment(_ text: Int) {
    let bytes = bytes(of: text)
    let mark = Array("<!--".utf8)
    guard bytes.count >= mark.count else { return }
    var index = bytes.startIndex
    while index + mark.count <= bytes.endIndex {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 2
      } else if bytes[index] == mark[0], bytes[index...].starts(with: mark) {
        let line = lines.line(at: index)
        let start = lines.position(line: line, offset: index)
        report(
          .unclosedComment, at: SourceRange(start, lines.position(line: line, offset: index + mark.count)))
        index += mark.count
      } else {
        index += 1
      }
    }
  }
}
