import CCMark
import SourceText

extension TreeBuilder {
  /// Adds everything inside a paragraph, heading or cell whose content was gathered before.
  ///
  /// - Parameters:
  ///   - block: The paragraph, heading or cell.
  ///   - firstColumn: What libcmark takes for the column of the content's first byte.
  ///   - skipped: How many bytes at the front of the content, all of them text, are left out.
  mutating func addInlines(of block: OpaquePointer, firstColumn: Int, skipping skipped: Int = 0) {
    guard let first = cmark_node_first_child(block) else { return }
    cursor.reset(
      firstLine: Int(cmark_node_get_start_line(block)), firstColumn: firstColumn, skipping: skipped)
    var node = first
    walk: while true {
      if isInlineContainer(node) {
        cursor.open.append(cursor.index)
        beginInline(node)
        if let child = cmark_node_first_child(node) {
          node = child
          continue
        }
        closeInline(node, from: cursor.open.removeLast())
      } else {
        addInlineLeaf(node)
      }
      while true {
        if let next = cmark_node_next(node) {
          node = next
          continue walk
        }
        guard let parent = cmark_node_parent(node), parent != block, let start = cursor.open.popLast() else {
          break walk
        }
        node = parent
        closeInline(node, from: start)
      }
    }
  }

  private func isInlineContainer(_ node: OpaquePointer) -> Bool {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK, CMARK_NODE_IMAGE: true
    default: false
    }
  }

  private mutating func beginInline(_ node: OpaquePointer) {
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

  private mutating func closeInline(_ node: OpaquePointer, from start: Int) {
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

  private mutating func addInlineLeaf(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_SOFTBREAK:
      addBreak(.softBreak)
    case CMARK_NODE_LINEBREAK:
      addBreak(.lineBreak)
    case CMARK_NODE_CODE:
      addCode(node)
    case CMARK_NODE_HTML_INLINE:
      let textStart = draft.textEnd
      append(cmark_node_get_literal(node))
      let count = draft.textEnd - textStart
      add(.htmlInline, literal: count, upTo: cursor.index + count)
    default:
      addText(node)
    }
  }

  mutating func add(
    _ kind: MarkdownNode.Kind, literal: Int, upTo end: Int
  ) {
    let end = min(max(end, cursor.index), content.bytes.count)
    draft.add(kind, literal: literal, at: content.range(cursor.index, end))
    cursor.index = end
  }

  /// A break reaches from the text before it to the first byte of the next line.
  private mutating func addBreak(_ kind: MarkdownNode.Kind) {
    var end = cursor.index
    while end < content.bytes.count, isBlank(content.bytes[end]) { end += 1 }
    // libcmark neither counts the line that a backslash breaks nor skips the next one's indentation.
    let isCounted = content.bytes[safe: end] != UInt8(ascii: "\\")
    if !isCounted { end += 1 }
    if content.bytes[safe: end] == UInt8(ascii: "\n") { end += 1 }
    if isCounted {
      cursor.lineStarts.append(end)
      while end < content.bytes.count, isBlank(content.bytes[end]) { end += 1 }
    }
    end = min(end, content.bytes.count)
    draft.add(kind, at: SourceRange(content.position(of: cursor.index), content.position(of: end)))
    cursor.index = end
  }

  private mutating func addCode(_ node: OpaquePointer) {
    let textStart = draft.textEnd
    append(cmark_node_get_literal(node))
    // libcmark's range is that of the code; the backticks around it are ours.
    let reported = cursor.index(
      line: cmark_node_get_end_line(node), column: cmark_node_get_end_column(node) + 1)
    var end = max(reported ?? 0, cursor.index)
    while content.bytes[safe: end] == UInt8(ascii: "`") { end += 1 }
    add(.code, literal: draft.textEnd - textStart, upTo: end)
  }
}
