import CCMark
import SourceText

extension TreeBuilder {
  /// Adds a paragraph and what stands in it.
  mutating func addParagraph(_ node: OpaquePointer) {
    let first = startLine(node)
    let last = max(first, endLine(node))
    let skipped = fillContent(node, lines: first...last)
    let start = skipped > 0 ? content.position(of: 0) : start(node)
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
    var underline = setextUnderline(after: first)
    var skipped = fillContent(node, lines: first...max(first, underline - 1))
    while skipped >= underline - first, underline + 1 < lines.count {
      // Under nothing but link definitions, a line of `===` is text.
      underline = setextUnderline(after: underline)
      skipped = fillContent(node, lines: first...max(first, underline - 1))
    }
    let start = skipped > 0 ? content.position(of: 0) : start(node)
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
