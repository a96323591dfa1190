internal import MarkdownTree

/// Flattens a Markdown tree into blocks of tokens.
struct BlockTextReader {
  private let tree: MarkdownTree
  private(set) var bytes: [UInt8] = []
  private(set) var tokens: [TextToken] = []
  private(set) var blocks: [TextBlock] = []
  private(set) var destinations: [String] = []

  /// The containers that are open, each with the index at which it ends.
  private var open: [(container: RedlineBlock.Container, end: Int)] = []
  private var containerCount = 0
  private var segments: [Tokenizer.Segment] = []

  init(_ tree: MarkdownTree) { self.tree = tree }

  /// Reads every block.
  mutating func read() {
    bytes.reserveCapacity(tree.text.count)
    tokens.reserveCapacity(tree.text.count / 5)
    var index = 1
    while index < tree.nodes.count {
      while let last = open.last, last.end <= index { open.removeLast() }
      let node = tree.nodes[index]
      let end = node.end(at: index)
      switch node.kind {
      case .blockQuote: open(.quote(next()), until: end)
      case .list(let list):
        open(list.isOrdered ? .numbers(next(), start: Int(list.start)) : .bullets(next()), until: end)
      case .item: open(.item(next()), until: end)
      case .table: open(.table(next()), until: end)
      case .tableRow(let isHeader):
        let cells = tree.children(of: index).map { cell in
          tokens(of: cell + 1..<tree.nodes[cell].end(at: cell))
        }
        add(.row(isHeader: isHeader), cells: cells)
        index = end
        continue
      case .paragraph:
        add(.paragraph, cells: [tokens(of: index + 1..<end)])
        index = end
        continue
      case .heading(let level):
        add(.heading(level: Int(level)), cells: [tokens(of: index + 1..<end)])
        index = end
        continue
      case .codeBlock:
        addCode(index)
      case .thematicBreak:
        add(.rule, cells: [tokens.count..<tokens.count])
      default: break
      }
      index += 1
    }
  }

  /// Reads the inline content of the whole tree as one block.
  mutating func readInlines() {
    add(.paragraph, cells: [tokens(of: 1..<tree.nodes.count)])
  }

  private mutating func next() -> Int {
    containerCount += 1
    return containerCount
  }

  private mutating func open(_ container: RedlineBlock.Container, until end: Int) {
    open.append((container, end))
  }

  private mutating func add(_ kind: RedlineBlock.Kind, cells: [Range<Int>]) {
    var hash = KeyHash()
    switch kind {
    case .paragraph: hash.add(UInt8(1))
    case .heading: hash.add(UInt8(2))
    case .code: hash.add(UInt8(3))
    case .row: hash.add(UInt8(4))
    case .rule: hash.add(UInt8(5))
    }
    for cell in cells {
      for token in cell { hash.add(tokens[token].key) }
      hash.add(UInt8(0))
    }
    blocks.append(
      TextBlock(kind: kind, containers: open.map(\.container), cells: cells, key: hash.value))
  }

  private mutating func addCode(_ node: Int) {
    let start = bytes.count
    var segments: [Tokenizer.Segment] = []
    var lineStart = true
    var literal = tree.literal(of: node)
    while literal.last == 0x0A { literal.removeLast() }
    for byte in literal {
      if byte == 0x0A {
        segments.append(
          .init(
            start: bytes.count, style: RedlineRun.Style.lineBreak.rawValue, destination: -1, kind: .lineBreak)
        )
        lineStart = true
      } else if lineStart {
        segments.append(.init(start: bytes.count, style: 0, destination: -1, kind: .word))
        lineStart = false
      }
      bytes.append(byte)
    }
    let first = tokens.count
    bytes.withUnsafeBufferPointer { Tokenizer.cut($0, from: start, segments: segments, into: &tokens) }
    let info = tree.info(of: node).map { String(decoding: $0, as: UTF8.self) } ?? ""
    add(.code(info: info), cells: [first..<tokens.count])
  }

  /// Reads inline nodes and cuts them into tokens.
  private mutating func tokens(of range: Range<Int>) -> Range<Int> {
    let start = bytes.count
    segments.removeAll(keepingCapacity: true)
    var styles: [(style: UInt8, destination: Int32, end: Int)] = []
    var index = range.lowerBound
    while index < range.upperBound {
      while let last = styles.last, last.end <= index { styles.removeLast() }
      let node = tree.nodes[index]
      let style = styles.last?.style ?? 0
      let destination = styles.last?.destination ?? -1
      switch node.kind {
      case .text:
        begin(style, destination)
        bytes.append(contentsOf: tree.literal(of: index))
      case .code:
        begin(style | RedlineRun.Style.code.rawValue, destination)
        bytes.append(contentsOf: tree.literal(of: index))
      case .softBreak:
        bytes.append(0x20)
      case .lineBreak:
        segments.append(
          .init(
            start: bytes.count, style: RedlineRun.Style.lineBreak.rawValue, destination: -1, kind: .lineBreak)
        )
        bytes.append(0x0A)
        begin(style, destination)
      case .emphasis:
        styles.append((style | RedlineRun.Style.emphasis.rawValue, destination, node.end(at: index)))
      case .strong:
        styles.append((style | RedlineRun.Style.strong.rawValue, destination, node.end(at: index)))
      case .link:
        destinations.append(tree.destination(of: index))
        styles.append((style, Int32(destinations.count - 1), node.end(at: index)))
      case .image:
        destinations.append(tree.destination(of: index))
        segments.append(
          .init(
            start: bytes.count, style: RedlineRun.Style.image.rawValue,
            destination: Int32(destinations.count - 1), kind: .image))
        let alternative = tree.contents(of: index).plainText()
        bytes.append(contentsOf: (alternative.isEmpty ? tree.destination(of: index) : alternative).utf8)
        index = node.end(at: index)
        begin(style, destination)
        continue
      default: break
      }
      index += 1
    }
    let first = tokens.count
    bytes.withUnsafeBufferPointer { Tokenizer.cut($0, from: start, segments: segments, into: &tokens) }
    return first..<tokens.count
  }

  private mutating func begin(_ style: UInt8, _ destination: Int32) {
    if let last = segments.last, last.kind == .word, last.style == style, last.destination == destination {
      return
    }
    segments.append(.init(start: bytes.count, style: style, destination: destination, kind: .word))
  }
}
