import SourceText

/// A tree being built, node by node in preorder.
struct TreeDraft {
  private(set) var nodes: [MarkdownNode] = []
  private(set) var text: [UInt8] = []
  private(set) var ranges: [SourceRange] = []
  private var open: [Int] = []
  private var finishedEnd = SourcePosition.start

  init(byteCount: Int) {
    nodes.reserveCapacity(byteCount / 12 + 4)
    ranges.reserveCapacity(byteCount / 12 + 4)
    text.reserveCapacity(byteCount)
  }

  /// The literal and detail of the node to add next lie behind this place.
  var textEnd: Int { text.count }

  /// Adds bytes to the text, for the node that is added next.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    text.append(contentsOf: bytes)
  }

  /// Adds bytes to the text, for the node that is added next.
  mutating func append(_ bytes: ArraySlice<UInt8>) {
    text.append(contentsOf: bytes)
  }

  /// Adds a node without children.
  ///
  /// - Parameters:
  ///   - kind: What it is.
  ///   - literal: How many of the last bytes of the text are its literal.
  ///   - detail: How many of the last bytes of the text, after the literal, are its detail; nil without one.
  ///   - range: Where it stands.
  mutating func add(_ kind: MarkdownNode.Kind, literal: Int = 0, detail: Int? = nil, at range: SourceRange) {
    nodes.append(
      MarkdownNode(
        kind: kind, descendants: 0, literalStart: Int32(clamping: text.count - literal - (detail ?? 0)),
        literalCount: Int32(clamping: literal), detailCount: Int32(clamping: detail ?? -1)))
    ranges.append(range)
    finishedEnd = range.end
  }

  /// Adds a node whose children follow, until ``close(at:)``.
  mutating func begin(_ kind: MarkdownNode.Kind, literal: Int = 0, detail: Int? = nil) {
    open.append(nodes.count)
    add(kind, literal: literal, detail: detail, at: .start)
  }

  /// Adds a node of another tree with its literals, until ``close(at:)``.
  mutating func begin(_ node: MarkdownNode, of tree: MarkdownTree, at index: Int) {
    append(tree.literal(of: index))
    let detail = tree.title(of: index) ?? tree.info(of: index)
    if let detail { append(detail) }
    begin(node.kind, literal: Int(node.literalCount), detail: detail?.count)
  }

  /// Ends the node begun last.
  mutating func close(at range: SourceRange) {
    guard let index = open.popLast() else { return }
    nodes[index] = nodes[index].enclosing(nodes.count - index - 1)
    ranges[index] = range
    finishedEnd = range.end
  }

  /// Where the last child of the open node ends; nil when it has none.
  var lastChildEnd: SourcePosition? {
    guard let parent = open.last, nodes.count > parent + 1 else { return nil }
    return finishedEnd
  }

  /// The finished tree.
  consuming func finish() -> MarkdownTree {
    MarkdownTree(nodes: nodes, text: text, ranges: ranges)
  }
}
