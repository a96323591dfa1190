/// Writes a tree as HTML, byte for byte as libcmark's safe mode does where no hook changes it.
struct HTMLWriter {
  let tree: MarkdownTree
  let options: HTMLOptions
  let resolver: any LinkResolver
  var bytes: [UInt8] = []
  /// The nodes entered and not yet left, outermost first.
  var open: [Opened] = []
  /// Where links made of words have led already.
  var reached: Set<[UInt8]> = []
  private let firstByte: Int

  /// A node entered, and how to leave it.
  struct Opened {
    let node: Int
    let end: Int
    /// False when nothing is written at its end, because nothing was at its start.
    let isWritten: Bool
  }

  private init(_ tree: MarkdownTree, _ options: HTMLOptions, _ resolver: any LinkResolver, firstByte: Int) {
    self.tree = tree
    self.options = options
    self.resolver = resolver
    self.firstByte = firstByte
  }

  /// Adds a tree's HTML to bytes.
  static func write(
    _ tree: MarkdownTree, into bytes: inout [UInt8], options: HTMLOptions, resolver: any LinkResolver
  ) {
    var writer = HTMLWriter(tree, options, resolver, firstByte: bytes.count)
    swap(&writer.bytes, &bytes)
    writer.writeAll()
    swap(&writer.bytes, &bytes)
  }

  private mutating func writeAll() {
    bytes.reserveCapacity(bytes.count + tree.text.count + tree.nodes.count * 12)
    var index = 0
    while index < tree.nodes.count {
      while let last = open.last, last.end <= index {
        open.removeLast()
        if last.isWritten { leave(last.node) }
      }
      index = enter(index)
    }
    while let last = open.popLast() {
      if last.isWritten { leave(last.node) }
    }
  }

  /// Writes a node's start, or a leaf whole, and gives the node to go on with.
  private mutating func enter(_ node: Int) -> Int {
    tree.nodes[node].isBlock ? enterBlock(node) : enterInline(node)
  }

  private mutating func leave(_ node: Int) {
    if tree.nodes[node].isBlock { leaveBlock(node) } else { leaveInline(node) }
  }

  /// Remembers to leave a node, and goes on with its first child.
  mutating func begin(_ node: Int, isWritten: Bool = true) -> Int {
    open.append(Opened(node: node, end: tree.nodes[node].end(at: node), isWritten: isWritten))
    return node + 1
  }

  /// Starts a line unless one has just been started.
  mutating func startLine() {
    if bytes.count > firstByte, bytes[bytes.count - 1] != UInt8(ascii: "\n") {
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  /// Writes attributes, each after a space.
  mutating func write(_ attributes: [HTMLAttribute]) {
    for attribute in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: attribute.name.utf8)
      bytes.append("=\"" as StaticString)
      HTMLEscape.text(Array(attribute.value.utf8)[...], into: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
  }
}
