import CCMark
import SourceText

/// Parses the cells of all tables of a document and puts their content into the tree.
///
/// Cells are cut out of the bytes before inline parsing, as GitHub's tables want it, so libcmark must see each
/// of them alone. All cells of a document go through it in one call, a paragraph each: `. ` before a cell keeps
/// it from starting a block and lets its first byte stand behind a space, and the document's link definitions
/// follow the last.
struct TableFiller {
  private let lines: LineTable
  private let tree: MarkdownTree
  private let cells: [PendingCell]

  /// Takes a tree whose tables have empty cells.
  init(lines: LineTable, tree: MarkdownTree, cells: [PendingCell]) {
    self.lines = lines
    self.tree = tree
    self.cells = cells
  }

  /// The tree with its cells filled.
  func filled() -> MarkdownTree {
    var markdown: [UInt8] = []
    var hasBracket = false
    for cell in cells {
      markdown.append(". " as StaticString)
      let bytes = lines.bytes[cell.offset..<cell.offset + cell.count]
      for piece in Self.pieces(of: bytes) { markdown.append(contentsOf: bytes[piece]) }
      markdown.append("\n\n" as StaticString)
      hasBracket = hasBracket || bytes.contains(UInt8(ascii: "["))
    }
    if hasBracket {
      for definition in LinkDefinition.find(in: lines, tree: tree) {
        markdown.append(contentsOf: definition.markdown)
        markdown.append("\n\n" as StaticString)
      }
    }
    let document = CommonMarkDocument(markdown)
    return document.withRoot { root, noTitle in
      fill(from: root, noTitle: noTitle)
    } ?? tree
  }

  /// Copies the tree, and into each pending cell what the next paragraph holds.
  private func fill(from root: OpaquePointer, noTitle: UnsafePointer<CChar>?) -> MarkdownTree {
    var builder = TreeBuilder(lines: lines, noTitle: noTitle)
    var paragraph = cmark_node_first_child(root)
    var pending = cells[...]
    var open: [Int] = []
    for (index, node) in tree.nodes.enumerated() {
      while let last = open.last, tree.nodes[last].end(at: last) <= index {
        builder.draft.close(at: tree.ranges[last])
        open.removeLast()
      }
      if let cell = pending.first, cell.node == index {
        pending.removeFirst()
        builder.draft.begin(node.kind)
        if let block = paragraph {
          builder.addCell(
            block, bytes: lines.bytes[cell.offset..<cell.offset + cell.count], at: tree.ranges[index].start)
          paragraph = cmark_node_next(block)
        }
        builder.draft.close(at: tree.ranges[index])
      } else {
        builder.draft.begin(node, of: tree, at: index)
        open.append(index)
      }
    }
    while let last = open.popLast() { builder.draft.close(at: tree.ranges[last]) }
    return builder.draft.finish()
  }

  /// The parts of a cell between which a backslash before a pipe goes away.
  static func pieces(of bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = bytes.startIndex
    for index in bytes.indices.dropFirst()
    where bytes[index] == UInt8(ascii: "|") && bytes[index - 1] == UInt8(ascii: "\\") {
      pieces.append(start..<index - 1)
      start = index
    }
    pieces.append(start..<bytes.endIndex)
    return pieces
  }
}

extension TreeBuilder {
  /// Adds the inlines of a cell that stands in a paragraph of its own behind `. `.
  fileprivate mutating func addCell(
    _ paragraph: OpaquePointer, bytes: ArraySlice<UInt8>, at start: SourcePosition
  ) {
    content.removeAll()
    content.append([UInt8(ascii: "."), UInt8(ascii: " ")], at: start)
    for piece in TableFiller.pieces(of: bytes) {
      let column = Int(start.column) + piece.lowerBound - bytes.startIndex
      content.append(bytes[piece], at: SourcePosition(line: Int(start.line), column: column))
    }
    addInlines(of: paragraph, firstColumn: 1, skipping: 2)
  }
}
