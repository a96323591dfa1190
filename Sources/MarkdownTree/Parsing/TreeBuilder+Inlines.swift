import CCMark
import SourceText

/// What the walk over one block's inlines remembers.
///
/// The nodes come in the order of the bytes, so a cursor finds where each starts. libcmark's own columns are
/// needed only for ends that the bytes do not show: those of text with escapes or entities, of code and of
/// links. Its columns count from the last line ending that became a break of its own.
private struct InlineCursor {
  /// Where the next node starts.
  var index = 0
  /// For each line that libcmark counts, the index from which its columns count.
  var lineStarts = [0]
  /// libcmark's number of the first line.
  let firstLine: Int
  /// libcmark's column of the first byte.
  let firstColumn: Int

  /// The index of a column that libcmark reports.
  func index(line: Int32, column: Int32) -> Int? {
    guard let start = lineStarts[safe: Int(line) - firstLine] else { return nil }
    return Int(column) - firstColumn + start
  }
}

extension TreeBuilder {
  /// Adds everything inside a paragraph, heading or cell whose content was gathered before.
  mutating func addInlines(of block: OpaquePointer, firstColumn: Int) {
    guard let first = cmark_node_first_child(block) else { return }
    var cursor = InlineCursor(firstLine: Int(cmark_node_get_start_line(block)), firstColumn: firstColumn)
    var starts: [Int] = []
    var node = first
    walk: while true {
      if isInlineContainer(node) {
        starts.append(cursor.index)
        beginInline(node, &cursor)
        if let child = cmark_node_first_child(node) {
          node = child
          continue
        }
        closeInline(node, &cursor, from: starts.removeLast())
      } else {
        addInlineLeaf(node, &cursor)
      }
      while true {
        if let next = cmark_node_next(node) {
          node = next
          continue walk
        }
        guard let parent = cmark_node_parent(node), parent != block, let start = starts.popLast() else {
          break walk
        }
        node = parent
        closeInline(node, &cursor, from: start)
      }
    }
  }

  private func isInlineContainer(_ node: OpaquePointer) -> Bool {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK, CMARK_NODE_IMAGE: true
    default: false
    }
  }

  private mutating func beginInline(_ node: OpaquePointer, _ cursor: inout InlineCursor) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_EMPH:
      draft.begin(.emphasis)
      cursor.index += 1
    case CMARK_NODE_STRONG:
      draft.begin(.strong)
      cursor.index += 2
    case CMARK_NODE_IMAGE:
      beginLink(node, kind: .image)
      cursor.index += 2
    default:
      beginLink(node, kind: .link)
      cursor.index += 1
    }
  }

  private mutating func beginLink(_ node: OpaquePointer, kind: MarkdownNode.Kind) {
    let textStart = draft.textEnd
    append(cmark_node_get_url(node))
    let destination = draft.textEnd - textStart
    let title = cmark_node_get_title(node)
    append(title)
    let titleCount = draft.textEnd - textStart - destination
    draft.begin(
      kind, literal: destination, detail: titleCount == 0 && title == noTitle ? nil : titleCount)
  }

  private mutating func closeInline(_ node: OpaquePointer, _ cursor: inout InlineCursor, from start: Int) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_EMPH:
      cursor.index += 1
    case CMARK_NODE_STRONG:
      cursor.index += 2
    default:
      if content.bytes[safe: start] == UInt8(ascii: "<") {
        cursor.index += 1
      } else {
        let end = cursor.index(
          line: cmark_node_get_end_line(node), column: cmark_node_get_end_column(node) + 1)
        cursor.index = max(cursor.index + 1, end ?? 0)
      }
    }
    cursor.index = min(cursor.index, content.bytes.count)
    draft.close(at: content.range(start, cursor.index))
  }

  private mutating func addInlineLeaf(_ node: OpaquePointer, _ cursor: inout InlineCursor) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_SOFTBREAK:
      addBreak(.softBreak, &cursor)
    case CMARK_NODE_LINEBREAK:
      addBreak(.lineBreak, &cursor)
    case CMARK_NODE_CODE:
      addCode(node, &cursor)
    case CMARK_NODE_HTML_INLINE:
      let textStart = draft.textEnd
      append(cmark_node_get_literal(node))
      let count = draft.textEnd - textStart
      add(.htmlInline, literal: count, upTo: cursor.index + count, &cursor)
    default:
      addText(node, &cursor)
    }
  }

  private mutating func add(
    _ kind: MarkdownNode.Kind, literal: Int, upTo end: Int, _ cursor: inout InlineCursor
  ) {
    let end = min(max(end, cursor.index), content.bytes.count)
    draft.add(kind, literal: literal, at: content.range(cursor.index, end))
    cursor.index = end
  }

  /// A break reaches from the text before it to the first byte of the next line.
  private mutating func addBreak(_ kind: MarkdownNode.Kind, _ cursor: inout InlineCursor) {
    var end = cursor.index
    while end < content.bytes.count, isBlank(content.bytes[end]) { end += 1 }
    // libcmark does not count the line that a backslash breaks.
    let isCounted = content.bytes[safe: end] != UInt8(ascii: "\\")
    if !isCounted { end += 1 }
    if content.bytes[safe: end] == UInt8(ascii: "\r") { end += 1 }
    if content.bytes[safe: end] == UInt8(ascii: "\n") { end += 1 }
    if isCounted { cursor.lineStarts.append(end) }
    while end < content.bytes.count, isBlank(content.bytes[end]) { end += 1 }
    end = min(end, content.bytes.count)
    draft.add(kind, at: SourceRange(content.position(of: cursor.index), content.position(of: end)))
    cursor.index = end
  }

  private mutating func addCode(_ node: OpaquePointer, _ cursor: inout InlineCursor) {
    let textStart = draft.textEnd
    append(cmark_node_get_literal(node))
    // libcmark's range is that of the code; the backticks around it are ours.
    let reported = cursor.index(
      line: cmark_node_get_end_line(node), column: cmark_node_get_end_column(node) + 1)
    var end = max(reported ?? 0, cursor.index)
    while content.bytes[safe: end] == UInt8(ascii: "`") { end += 1 }
    add(.code, literal: draft.textEnd - textStart, upTo: end, &cursor)
  }

  private mutating func addText(_ node: OpaquePointer, _ cursor: inout InlineCursor) {
    let textStart = draft.textEnd
    append(cmark_node_get_literal(node))
    let count = draft.textEnd - textStart
    if isVerbatim(from: textStart, at: cursor.index) {
      add(.text, literal: count, upTo: cursor.index + count, &cursor)
      return
    }
    let reported = cursor.index(
      line: cmark_node_get_end_line(node), column: cmark_node_get_end_column(node) + 1)
    var end = min(reported ?? cursor.index + count, content.bytes.count)
    if let next = cmark_node_next(node) {
      switch cmark_node_get_type(next) {
      case CMARK_NODE_EMPH, CMARK_NODE_STRONG:
        // The text may end with a delimiter run of which the emphasis took a part; libcmark counts it whole.
        if let start = start(ofEmphasis: next, cursor) { end = min(end, start) }
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
        end = trimmed(end, after: cursor.index)
      default:
        break
      }
    } else {
      end = trimmed(end, after: cursor.index)
    }
    add(.text, literal: count, upTo: end, &cursor)
  }

  private func trimmed(_ end: Int, after start: Int) -> Int {
    var end = end
    while end > start, isBlank(content.bytes[end - 1]) { end -= 1 }
    return end
  }

  /// Whether the text added last stands letter for letter in the content, without escapes and entities.
  private func isVerbatim(from textStart: Int, at index: Int) -> Bool {
    let count = draft.textEnd - textStart
    guard index + count <= content.bytes.count else { return false }
    for step in 0..<count {
      let byte = content.bytes[index + step]
      if byte != draft.text[textStart + step] || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&") {
        return false
      }
    }
    return true
  }

  /// Where emphasis starts, reckoned back from the first node inside that libcmark places truly.
  private func start(ofEmphasis node: OpaquePointer, _ cursor: InlineCursor) -> Int? {
    var node = node
    var marks = 0
    while true {
      switch cmark_node_get_type(node) {
      case CMARK_NODE_EMPH: marks += 1
      case CMARK_NODE_STRONG: marks += 2
      case CMARK_NODE_TEXT, CMARK_NODE_HTML_INLINE:
        return cursor.index(
          line: cmark_node_get_start_line(node), column: cmark_node_get_start_column(node)
        ).map { $0 - marks }
      case CMARK_NODE_CODE:
        guard
          var start = cursor.index(
            line: cmark_node_get_start_line(node), column: cmark_node_get_start_column(node))
        else { return nil }
        while start > 0, content.bytes[safe: start - 1] == UInt8(ascii: "`") { start -= 1 }
        return start - marks
      case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
        marks += cmark_node_get_type(node) == CMARK_NODE_IMAGE ? 2 : 1
      default: return nil
      }
      guard let child = cmark_node_first_child(node) else { return nil }
      node = child
    }
  }
}
