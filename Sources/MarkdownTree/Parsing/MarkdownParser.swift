/// Reads Markdown: CommonMark as libcmark reads it, and pipe tables.
package enum MarkdownParser {
  /// Parses a document.
  ///
  /// - Parameters:
  ///   - bytes: The Markdown, whole lines of a file.
  ///   - firstLine: The number in the file of the first of these lines, so that ranges are true in the file.
  /// - Returns: The tree, with a range for every node.
  package static func parse(_ bytes: ArraySlice<UInt8>, firstLine: Int = 1) -> MarkdownTree {
    let lines = LineTable(bytes: Array(bytes), firstLine: firstLine)
    let document = CommonMarkDocument(lines.bytes)
    let built = document.withRoot { root, noTitle in
      TreeBuilder(lines: lines, noTitle: noTitle).build(root)
    }
    guard let (tree, cells) = built else { return .empty }
    return cells.isEmpty ? tree : TableFiller(lines: lines, tree: tree, cells: cells).filled()
  }

  /// Parses text as a document.
  package static func parse(_ text: String, firstLine: Int = 1) -> MarkdownTree {
    parse(Array(text.utf8)[...], firstLine: firstLine)
  }
}
