import Diagnostics
import MarkdownTree
import Messages
import SourceText

/// A Markdown text cut at its headings of level 1 to 3, with the attributes of each.
struct SectionedDocument {
  /// One heading and the blocks up to the next.
  struct Section {
    /// The level, 1 to 3.
    let level: Int
    /// The heading's text as inline Markdown, attributes not included.
    let title: MarkdownTree
    /// The attributes at the end of the heading and on the line under it.
    let attributes: WrittenAttributes
    /// What stands under it.
    let body: MarkdownTree
    /// The heading's line.
    let location: SourceLocation
  }

  /// What stands before the first heading.
  let preamble: MarkdownTree
  /// Where it begins.
  let preambleLocation: SourceLocation
  /// The sections, in order.
  let sections: [Section]

  /// Reads the Markdown from an offset of a file on.
  ///
  /// It is parsed twice: once to find the headings whose bytes hold attributes, and again with those
  /// bytes blanked, so that no value is ever taken for Markdown.
  static func read(_ file: SourceFile, from start: Int, line: Int, _ diagnostics: inout [Diagnostic])
    -> SectionedDocument?
  {
    var body = file.bytes[start...]
    let first = MarkdownParser.parse(body, firstLine: line)
    if let deep = first.firstNode(deeperThan: FileLimits.nesting) {
      diagnostics.append(
        Diagnostic(
          .nestingTooDeep, "the text is nested deeper than 100 levels",
          at: file.location(first.range(of: deep) ?? .start),
          help: "lists and quotes this deep cannot be read by anybody"))
      return nil
    }
    var attributes: [Int32: WrittenAttributes] = [:]
    for node in first.children(of: 0) {
      guard case .heading(let level) = first.nodes[node].kind, let range = first.range(of: node) else {
        continue
      }
      guard level <= 3 else {
        HeadingAttributes.refuse(in: file, line: Int(range.start.line), &diagnostics)
        continue
      }
      let written = HeadingAttributes.read(in: file, line: Int(range.start.line), &diagnostics)
      guard !written.blocks.isEmpty else { continue }
      attributes[range.start.line] = written
      for block in written.blocks {
        for index in block { body[index] = UInt8(ascii: " ") }
      }
    }
    let tree = attributes.isEmpty ? first : MarkdownParser.parse(body, firstLine: line)
    diagnostics += accidents(in: body, line: line, tree, file)
    return cut(tree, attributes, file, start)
  }

  private static func cut(
    _ tree: MarkdownTree, _ attributes: [Int32: WrittenAttributes], _ file: SourceFile, _ start: Int
  ) -> SectionedDocument {
    var heads: [(ordinal: Int, node: Int, level: Int)] = []
    var count = 0
    for node in tree.children(of: 0) {
      if case .heading(let level) = tree.nodes[node].kind, level <= 3 {
        heads.append((count, node, Int(level)))
      }
      count += 1
    }
    let sections = heads.enumerated().map { index, head in
      let end = index + 1 < heads.count ? heads[index + 1].ordinal : count
      let range = tree.range(of: head.node) ?? .start
      let line = Int(range.start.line)
      let written = attributes[range.start.line] ?? WrittenAttributes()
      return Section(
        level: head.level, title: tree.contents(of: head.node), attributes: written,
        body: tree.fragment(head.ordinal + 1..<end),
        location: file.location(
          SourceRange(
            line: line, column: Int(range.start.column),
            length: file.line(line).count - Int(range.start.column) + 1)))
    }
    return SectionedDocument(
      preamble: tree.fragment(0..<(heads.first?.ordinal ?? count)),
      preambleLocation: file.location(start..<start), sections: sections)
  }

  private static func accidents(
    in body: ArraySlice<UInt8>, line: Int, _ tree: MarkdownTree, _ file: SourceFile
  )
    -> [Diagnostic]
  {
    MarkdownAccidents.find(in: body, firstLine: line, tree: tree).map { Diagnostic($0, in: file) }
  }
}
