import CCMark
import SourceText

extension TreeBuilder {
  /// Adds a paragraph and what stands in it.
  mutating func addParagraph(_ node: OpaquePointer) {
    let first = startLine(node)
    let last = max(first, endLine(node))
    fillContent(node, lines: first...last)
    var start = start(node)
    if content.bytes.first == UInt8(ascii: "[") {
      let skipped = leadingDefinitionLines()
      if skipped > 0, first + skipped <= last {
        content.removeAll()
        for line in first + skipped...last {
          content.append(line: line, from: containers.contentStart(ofLine: line, in: lines), in: lines)
        }
        start = content.position(of: 0)
      }
    }
    let range = SourceRange(start, lines.endPosition(last))
    if let table = PipeTable(content.bytes) {
      add(table, at: range)
      return
    }
    draft.begin(.paragraph)
    addInlines(of: node, firstColumn: Int(cmark_node_get_start_column(node)))
    draft.close(at: range)
  }

  /// Adds a heading and what stands in it.
  mutating func addHeading(_ node: OpaquePointer) {
    let first = startLine(node)
    let offset = startOffset(node)
    draft.begin(.heading(level: UInt8(clamping: cmark_node_get_heading_level(node))))
    if let contentStart = atxContentStart(offset, lineEnd: lines.end(first)) {
      content.removeAll()
      content.append(line: first, from: contentStart, in: lines)
      addInlines(of: node, firstColumn: contentStart - lines.start(first) + 1)
      draft.close(at: SourceRange(start(node), lines.endPosition(first)))
      return
    }
    let underline = setextUnderline(after: first)
    fillContent(node, lines: first...max(first, underline - 1))
    var start = start(node)
    let skipped = content.bytes.first == UInt8(ascii: "[") ? leadingDefinitionLines() : 0
    if skipped > 0, first + skipped < underline {
      content.removeAll()
      for line in first + skipped..<underline {
        content.append(line: line, from: containers.contentStart(ofLine: line, in: lines), in: lines)
      }
      start = content.position(of: 0)
    }
    addInlines(of: node, firstColumn: Int(cmark_node_get_start_column(node)))
    draft.close(at: SourceRange(start, lines.endPosition(underline)))
  }

  /// Adds a code block.
  mutating func addCodeBlock(_ node: OpaquePointer) {
    let first = startLine(node)
    let textStart = draft.textEnd
    append(cmark_node_get_literal(node))
    let literal = draft.textEnd - textStart
    let codeLines = lineEndings(from: textStart)
    append(cmark_node_get_fence_info(node))
    let info = draft.textEnd - textStart - literal

    let offset = startOffset(node)
    let isFenced = isFence(offset, line: first)
    var last = isFenced ? first + codeLines : first + max(codeLines, 1) - 1
    if isFenced, isClosingFence(line: last + 1, opening: offset) { last += 1 }
    last = min(last, lines.count - 1)
    while last > first, lines.isBlank(last) { last -= 1 }
    draft.add(
      .codeBlock, literal: literal, detail: info > 0 ? info : nil,
      at: SourceRange(start(node), lines.endPosition(last)))
  }

  /// Adds a block of raw HTML, or an unknown block with its literal.
  mutating func addLiteralBlock(_ node: OpaquePointer) {
    let first = startLine(node)
    let textStart = draft.textEnd
    append(cmark_node_get_literal(node))
    var last = min(first + max(lineEndings(from: textStart), 1) - 1, lines.count - 1)
    while last > first, lines.isBlank(last) { last -= 1 }
    draft.add(
      .htmlBlock, literal: draft.textEnd - textStart, at: SourceRange(start(node), lines.endPosition(last)))
  }

  /// Adds a C string to the text.
  mutating func append(_ string: UnsafePointer<CChar>?) {
    guard let string else { return }
    string.withMemoryRebound(to: UInt8.self, capacity: 1) { bytes in
      var count = 0
      while bytes[count] != 0 { count += 1 }
      draft.append(UnsafeBufferPointer(start: bytes, count: count))
    }
  }

  /// Gathers the content of a paragraph or underlined heading.
  private mutating func fillContent(_ node: OpaquePointer, lines range: ClosedRange<Int>) {
    content.removeAll()
    content.append(line: range.lowerBound, from: startOffset(node), in: lines)
    for line in range.dropFirst() {
      content.append(line: line, from: containers.contentStart(ofLine: line, in: lines), in: lines)
    }
  }

  /// How many lines at the front of the content are link reference definitions.
  private func leadingDefinitionLines() -> Int {
    guard let last = LinkDefinitionScanner(content.bytes).leadingDefinitions().last else { return 0 }
    return content.bytes[..<last.range.upperBound].reduce(0) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
  }

  private func lineEndings(from textStart: Int) -> Int {
    var count = 0
    for index in textStart..<draft.textEnd where draft.text[index] == UInt8(ascii: "\n") { count += 1 }
    return count
  }

  /// Where the content of a `#` heading starts; nil when the heading is an underlined one.
  private func atxContentStart(_ offset: Int, lineEnd: Int) -> Int? {
    var index = offset
    while index < lineEnd, lines.bytes[index] == UInt8(ascii: "#") { index += 1 }
    guard index > offset, index - offset <= 6, index == lineEnd || isBlank(lines.bytes[index]) else {
      return nil
    }
    while index < lineEnd, isBlank(lines.bytes[index]) { index += 1 }
    return index
  }

  /// The line of the `===` or `---` that made a paragraph a heading.
  private func setextUnderline(after first: Int) -> Int {
    var line = first + 1
    while line < lines.count {
      if let place = containers.place(onLine: line, in: lines) {
        let end = lines.end(line)
        let (columns, start) = ContainerStack.indentation(at: place, to: end, in: lines.bytes)
        var index = start
        if columns <= 3, index < end,
          lines.bytes[index] == UInt8(ascii: "=") || lines.bytes[index] == UInt8(ascii: "-")
        {
          while index < end, lines.bytes[index] == lines.bytes[start] { index += 1 }
          while index < end, isBlank(lines.bytes[index]) { index += 1 }
          if index == end { return line }
        }
      }
      line += 1
    }
    return min(first + 1, lines.count - 1)
  }

  /// Whether a code block's start is a fence; in an indented one, the code may look like a fence.
  private func isFence(_ offset: Int, line: Int) -> Bool {
    let place = containers.place(onFirstLine: line, in: lines)
    let indentation = ContainerStack.indentation(at: place, to: offset, in: lines.bytes)
    return indentation.columns <= 3 && fenceLength(offset) >= 3
  }

  private func fenceLength(_ offset: Int) -> Int {
    guard let mark = lines.bytes[safe: offset], mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
      return 0
    }
    var end = offset
    while end < lines.bytes.count, lines.bytes[end] == mark { end += 1 }
    return end - offset
  }

  private func isClosingFence(line: Int, opening: Int) -> Bool {
    guard line < lines.count, let place = containers.place(onLine: line, in: lines) else { return false }
    let end = lines.end(line)
    let (columns, start) = ContainerStack.indentation(at: place, to: end, in: lines.bytes)
    guard columns <= 3, start < end, lines.bytes[start] == lines.bytes[opening] else { return false }
    let length = fenceLength(start)
    guard length >= fenceLength(opening) else { return false }
    return lines.bytes[start + length..<end].allSatisfy { isBlank($0) }
  }
}
