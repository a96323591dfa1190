import CCMark
import SourceText

/// Copies libcmark's tree into ours and puts every position right.
struct TreeBuilder {
  let lines: LineTable
  let noTitle: UnsafePointer<CChar>?
  var draft: TreeDraft
  var containers = ContainerStack()
  var content = InlineContent()
  var cursor = InlineCursor()
  /// The cells of tables found so far that hold something.
  var pendingCells: [PendingCell] = []

  init(lines: LineTable, noTitle: UnsafePointer<CChar>?) {
    self.lines = lines
    self.noTitle = noTitle
    draft = TreeDraft(byteCount: lines.bytes.count)
  }

  /// Copies the whole tree; the cells of tables are still empty in it.
  consuming func build(_ root: OpaquePointer) -> (tree: MarkdownTree, cells: [PendingCell]) {
    var node = root
    walk: while true {
      if enter(node), let child = cmark_node_first_child(node) {
        node = child
        continue
      }
      // A container without children is left at once; a leaf was added whole by `enter`.
      if isContainer(node) { leave(node) }
      while node != root {
        if let next = cmark_node_next(node) {
          node = next
          continue walk
        }
        guard let parent = cmark_node_parent(node) else { break walk }
        node = parent
        leave(node)
      }
      break
    }
    return (draft.finish(), pendingCells)
  }

  private func isContainer(_ node: OpaquePointer) -> Bool {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT, CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST, CMARK_NODE_ITEM: true
    default: false
    }
  }

  /// Adds a leaf block whole, or begins a container; says whether its children are to be walked.
  private mutating func enter(_ node: OpaquePointer) -> Bool {
    let line = startLine(node)
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT:
      draft.begin(.document)
      return true
    case CMARK_NODE_BLOCK_QUOTE:
      draft.begin(.blockQuote)
      containers.pushQuote(line: line, offset: startOffset(node), in: lines)
      return true
    case CMARK_NODE_LIST:
      draft.begin(.list(Self.list(node)))
      return true
    case CMARK_NODE_ITEM:
      draft.begin(.item)
      containers.pushItem(line: line, offset: startOffset(node), in: lines)
      return true
    case CMARK_NODE_PARAGRAPH:
      addParagraph(node)
    case CMARK_NODE_HEADING:
      addHeading(node)
    case CMARK_NODE_THEMATIC_BREAK:
      draft.add(.thematicBreak, at: SourceRange(start(node), lines.endPosition(line)))
    case CMARK_NODE_CODE_BLOCK:
      addCodeBlock(node)
    default:
      // HTML, and whatever a later libcmark invents: kept as it was written.
      addLiteralBlock(node)
    }
    return false
  }

  private mutating func leave(_ node: OpaquePointer) {
    let first = startLine(node)
    let start = start(node)
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT:
      let end = lines.endPosition(lines.count - 1)
      draft.close(at: SourceRange(SourcePosition(line: lines.firstLine, column: 1), end))
    case CMARK_NODE_BLOCK_QUOTE:
      containers.pop()
      // A quote's last lines may be empty but for their `>`; they belong to it.
      var last = min(endLine(node), lines.count - 1)
      while last > first, lines.isBlank(last) { last -= 1 }
      let end = lines.endPosition(max(first, last))
      draft.close(at: SourceRange(start, max(end, draft.lastChildEnd ?? end)))
    case CMARK_NODE_ITEM:
      containers.pop()
      draft.close(at: SourceRange(start, draft.lastChildEnd ?? lines.endPosition(first)))
    default:
      draft.close(at: SourceRange(start, draft.lastChildEnd ?? lines.endPosition(first)))
    }
  }

  private static func list(_ node: OpaquePointer) -> MarkdownList {
    let marker: MarkdownList.Marker =
      if cmark_node_get_list_type(node) == CMARK_BULLET_LIST {
        .bullet
      } else if cmark_node_get_list_delim(node) == CMARK_PAREN_DELIM {
        .parenthesis
      } else {
        .period
      }
    return MarkdownList(
      marker: marker, isTight: cmark_node_get_list_tight(node) != 0,
      start: marker == .bullet ? 0 : cmark_node_get_list_start(node))
  }

  // libcmark counts lines from 1; these count from 0 and stay inside the text.

  func startLine(_ node: OpaquePointer) -> Int {
    min(max(0, Int(cmark_node_get_start_line(node)) - 1), lines.count - 1)
  }

  func endLine(_ node: OpaquePointer) -> Int {
    min(max(0, Int(cmark_node_get_end_line(node)) - 1), lines.count - 1)
  }

  func startOffset(_ node: OpaquePointer) -> Int {
    min(lines.start(startLine(node)) + max(0, Int(cmark_node_get_start_column(node)) - 1), lines.bytes.count)
  }

  func start(_ node: OpaquePointer) -> SourcePosition {
    lines.position(line: startLine(node), offset: startOffset(node))
  }
}
