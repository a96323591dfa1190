import CCMark
import SourceText

extension TreeBuilder {
  /// Adds a text node, and finds where it ends in the content.
  mutating func addText(_ node: OpaquePointer) {
    let textStart = draft.textEnd
    let skipped = cursor.skipped
    cursor.skipped = 0
    let isVerbatim = appendText(cmark_node_get_literal(node).map { $0 + skipped })
    let count = draft.textEnd - textStart
    if count == 0, skipped > 0 { return }
    if isVerbatim {
      add(.text, literal: count, upTo: cursor.index + count)
      return
    }
    let reported = cursor.index(
      line: cmark_node_get_end_line(node), column: cmark_node_get_end_column(node) + 1)
    var end = min(reported ?? cursor.index + count, content.bytes.count)
    if draft.text.last == UInt8(ascii: "`"), content.bytes[safe: end - 1] != UInt8(ascii: "`"),
      content.bytes[safe: end - 2] == UInt8(ascii: "`")
    {
      // libcmark places backticks that open nothing one byte too far.
      end -= 1
    }
    if let next = cmark_node_next(node) {
      switch cmark_node_get_type(next) {
      case CMARK_NODE_EMPH, CMARK_NODE_STRONG:
        // The text may end with a delimiter run of which the emphasis took a part; libcmark counts it whole.
        end = min(end, start(ofEmphasis: next, runEnd: end))
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
        end = trimmed(end, after: cursor.index)
      default:
        break
      }
    } else {
      end = trimmed(end, after: cursor.index)
    }
    add(.text, literal: count, upTo: end)
  }

  /// Adds a literal, and says whether it stands letter for letter at the cursor, without escapes and entities.
  private mutating func appendText(_ string: UnsafePointer<CChar>?) -> Bool {
    guard let string else { return false }
    return string.withMemoryRebound(to: UInt8.self, capacity: 1) { literal in
      var count = 0
      let isVerbatim = content.bytes.withUnsafeBufferPointer { bytes in
        var index = cursor.index
        while index < bytes.count, literal[count] != 0, literal[count] == bytes[index],
          literal[count] != UInt8(ascii: "\\"), literal[count] != UInt8(ascii: "&")
        {
          count += 1
          index += 1
        }
        return literal[count] == 0
      }
      while literal[count] != 0 { count += 1 }
      draft.append(UnsafeBufferPointer(start: literal, count: count))
      return isVerbatim
    }
  }

  private func trimmed(_ end: Int, after start: Int) -> Int {
    var end = end
    while end > start, isBlank(content.bytes[end - 1]) { end -= 1 }
    return end
  }

  /// Where emphasis starts, reckoned back from the first node inside that libcmark places truly.
  ///
  /// - Parameters:
  ///   - node: The outermost emphasis.
  ///   - runEnd: Where libcmark says that the text before ends, which may be behind the delimiter run.
  /// - Returns: The index of its first mark.
  private func start(ofEmphasis node: OpaquePointer, runEnd: Int) -> Int {
    var node = node
    var marks = 0
    while true {
      switch cmark_node_get_type(node) {
      case CMARK_NODE_EMPH: marks += 1
      case CMARK_NODE_STRONG: marks += 2
      case CMARK_NODE_TEXT, CMARK_NODE_HTML_INLINE, CMARK_NODE_CODE:
        // Code is placed behind its backticks, and so is text that begins with backticks that open nothing.
        let line = cmark_node_get_start_line(node)
        guard var start = cursor.index(line: line, column: cmark_node_get_start_column(node)) else {
          return runEnd
        }
        while start > 0, content.bytes[safe: start - 1] == UInt8(ascii: "`") { start -= 1 }
        return start - marks
      default:
        // A link or picture: its bracket follows the marks directly.
        var bracket = runEnd
        while let byte = content.bytes[safe: bracket], byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
        {
          bracket += 1
        }
        return bracket - marks
      }
      guard let child = cmark_node_first_child(node) else { return runEnd }
      node = child
    }
  }
}
