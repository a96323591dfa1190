import SourceText

/// One walk over a tree in search of accidents.
struct AccidentSearch {
  let lines: LineTable
  let tree: MarkdownTree
  private(set) var found: [MarkdownAccident] = []
  /// The labels that links and pictures refer to.
  var usedLabels: Set<String> = []

  init(lines: LineTable, tree: MarkdownTree) {
    self.lines = lines
    self.tree = tree
  }

  /// Looks at every node, and at the definitions between them.
  mutating func run() {
    var containerEnd = 0
    var tableEnd = 0
    var lastHeading: Int?
    for (index, node) in tree.nodes.enumerated() {
      switch node.kind {
      case .blockQuote, .list:
        containerEnd = max(containerEnd, node.end(at: index))
      case .table:
        tableEnd = node.end(at: index)
      case .heading:
        checkHeading(index, isContained: index < containerEnd)
        if index >= containerEnd { lastHeading = index }
      case .codeBlock:
        checkFence(index)
        if index >= containerEnd {
          checkIndentedHeadings(index)
          checkIndentedAttributes(index, under: lastHeading)
        }
      case .htmlBlock:
        checkHTMLBlock(index)
      case .text:
        checkComment(index)
        if isAtLineStart(index) {
          checkHeadingLine(index)
          checkAttributeLine(index, under: index < containerEnd ? nil : lastHeading)
        }
      case .link, .image:
        noteLabel(of: index, isInTable: index < tableEnd)
      default:
        break
      }
    }
    checkDefinitions()
  }

  /// Notes an accident.
  mutating func report(_ kind: MarkdownAccident.Kind, at range: SourceRange) {
    found.append(MarkdownAccident(kind: kind, range: range))
  }

  /// Notes an accident from an offset to the end of its line.
  mutating func report(_ kind: MarkdownAccident.Kind, fromOffset offset: Int) {
    let line = lines.line(at: offset)
    var end = lines.end(line)
    while end > offset, isBlank(lines.bytes[end - 1]) { end -= 1 }
    report(
      kind,
      at: SourceRange(lines.position(line: line, offset: offset), lines.position(line: line, offset: end)))
  }

  /// The offset in the bytes where a node starts.
  func startOffset(_ node: Int) -> Int {
    offset(tree.ranges[node].start)
  }

  /// The bytes of a node.
  func bytes(of node: Int) -> ArraySlice<UInt8> {
    let start = offset(tree.ranges[node].start)
    return lines.bytes[start..<max(start, offset(tree.ranges[node].end))]
  }

  private func offset(_ position: SourcePosition) -> Int {
    min(lines.start(Int(position.line) - lines.firstLine) + Int(position.column) - 1, lines.bytes.count)
  }

  /// Whether a text stands at the start of a line of a paragraph.
  private func isAtLineStart(_ text: Int) -> Bool {
    switch tree.nodes[text - 1].kind {
    case .paragraph, .softBreak, .lineBreak: true
    default: false
    }
  }
}
