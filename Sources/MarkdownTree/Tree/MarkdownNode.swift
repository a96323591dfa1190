/// One node of a Markdown tree: what it is, where its text lies, how many nodes are under it.
package struct MarkdownNode: Sendable, Equatable {
  /// What the node is.
  package let kind: Kind
  /// How many nodes are under it, at any depth; they follow it directly.
  package let descendants: Int32
  /// Where its literal starts in the tree's text; nodes without one keep the place where it would be.
  let literalStart: Int32
  /// The literal's length in bytes.
  let literalCount: Int32
  /// The length of the second literal — a link's title, a code block's info — or -1 when there is none.
  let detailCount: Int32

  /// What a node is.
  package enum Kind: Sendable, Equatable {
    /// The root.
    case document
    /// A quotation.
    case blockQuote
    /// A list; its children are items.
    case list(MarkdownList)
    /// An item of a list.
    case item
    /// Code, indented or fenced; its literal is the code, its detail the info string.
    case codeBlock
    /// Raw HTML between blocks.
    case htmlBlock
    /// A paragraph.
    case paragraph
    /// A heading of a level from 1 to 6.
    case heading(level: UInt8)
    /// A rule across the page.
    case thematicBreak
    /// Text, with escapes and entities resolved.
    case text
    /// A line ending inside a paragraph.
    case softBreak
    /// A line ending that the author wants to be seen.
    case lineBreak
    /// Code inside a line.
    case code
    /// Raw HTML inside a line.
    case htmlInline
    /// Emphasised text.
    case emphasis
    /// Strongly emphasised text.
    case strong
    /// A link; its literal is the destination, its detail the title.
    case link
    /// A picture; its literal is the destination, its detail the title, its children the alternative text.
    case image
    /// A pipe table; its children are rows, the header first.
    case table
    /// A row of a table; its children are cells.
    case tableRow(isHeader: Bool)
    /// A cell of a table.
    case tableCell(ColumnAlignment)
  }

  /// The root of a document without content.
  static let emptyDocument = MarkdownNode(
    kind: .document, descendants: 0, literalStart: 0, literalCount: 0, detailCount: -1)

  /// The index after the node's subtree, when the node itself stands at `index`.
  package func end(at index: Int) -> Int { index + 1 + Int(descendants) }

  /// Whether the node is a block: anything but text and what stands inside a line.
  package var isBlock: Bool {
    switch kind {
    case .document, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .paragraph, .heading, .thematicBreak,
      .table, .tableRow, .tableCell:
      true
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .link, .image:
      false
    }
  }

  /// The same node with another number of descendants.
  func enclosing(_ descendants: Int) -> MarkdownNode {
    MarkdownNode(
      kind: kind, descendants: Int32(clamping: descendants), literalStart: literalStart,
      literalCount: literalCount, detailCount: detailCount)
  }

  /// The same node with its text `distance` bytes later.
  func movingText(by distance: Int32) -> MarkdownNode {
    MarkdownNode(
      kind: kind, descendants: descendants, literalStart: literalStart + distance,
      literalCount: literalCount, detailCount: detailCount)
  }

  /// The same node in a text that lacks its first bytes, which a literal of it may begin in.
  func withoutText(before count: Int32) -> MarkdownNode {
    let cut = min(max(0, count - literalStart), literalCount)
    return MarkdownNode(
      kind: kind, descendants: descendants, literalStart: max(0, literalStart - count),
      literalCount: literalCount - cut, detailCount: detailCount)
  }

  /// The same node as another kind.
  func withKind(_ kind: Kind) -> MarkdownNode {
    MarkdownNode(
      kind: kind, descendants: descendants, literalStart: literalStart, literalCount: literalCount,
      detailCount: detailCount)
  }
}
