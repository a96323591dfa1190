import SourceText

/// Finds what an author wrote by accident.
package enum MarkdownAccidents {
  /// The accidents of a document, in the order of their places.
  ///
  /// - Parameters:
  ///   - bytes: The Markdown that was parsed, with the attributes of headings blanked.
  ///   - firstLine: The number in the file of its first line.
  ///   - tree: What the parser made of exactly these bytes, with positions.
  /// - Returns: The accidents; none when the tree has no positions.
  package static func find(
    in bytes: ArraySlice<UInt8>, firstLine: Int = 1, tree: MarkdownTree
  ) -> [MarkdownAccident] {
    guard !tree.ranges.isEmpty else { return [] }
    var search = AccidentSearch(lines: LineTable(bytes: Array(bytes), firstLine: firstLine), tree: tree)
    search.run()
    return search.found.sorted { $0.range < $1.range }
  }
}
