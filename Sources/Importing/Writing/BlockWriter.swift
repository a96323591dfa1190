import MarkdownTree
import Messages
import PolicyModel
import SourceText

/// Writes blocks of a document as Markdown, and knows on which of its lines each remark belongs.
struct BlockWriter {
  private let links: LinkMap
  private let images: [String: Identifier]
  private var composer = MarkdownComposer()
  /// How many paragraphs, headings, codes and cells there are so far.
  private var leaves = 0
  private var remarks: [(leaf: Int, remark: ImportRemark)] = []

  /// The deepest that lists and quotations may stand in each other; what is deeper stands at this level.
  private static let deepest = 40

  private init(_ links: LinkMap, _ images: [String: Identifier]) {
    self.links = links
    self.images = images
  }

  /// The lines of a block, and remarks with the lines that they belong to, counted from 0.
  static func write(_ block: SourceBlock, _ links: LinkMap, _ images: [String: Identifier])
    -> (lines: [String], remarks: [(line: Int, remark: ImportRemark)])
  {
    var writer = BlockWriter(links, images)
    writer.add(block, depth: 0)
    let remarks = writer.remarks
    let text = Accidents.mended(writer.composer.finish().markdown())
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    let places = leafLines(text)
    return (lines, remarks.map { (places[safe: $0.leaf] ?? places.last ?? 0, $0.remark) })
  }

  /// A title as Markdown: words, emphasis and code.
  static func title(_ inlines: [SourceInline], _ links: LinkMap) -> String {
    var writer = BlockWriter(links, [:])
    writer.composer.begin(.paragraph)
    writer.add(inlines.trimmed, inTitle: true)
    writer.composer.end()
    let tree = writer.composer.finish()
    return tree.contents(of: 1).inlineMarkdown().replacing("{", with: "\\{")
  }

  /// The lines of everything that a remark can belong to, from 0.
  private static func leafLines(_ text: String) -> [Int] {
    let tree = MarkdownParser.parse(text)
    return tree.nodes.indices.compactMap { node in
      switch tree.nodes[node].kind {
      case .paragraph, .heading, .codeBlock, .tableCell: tree.range(of: node).map { Int($0.start.line) - 1 }
      default: nil
      }
    }
  }

  private mutating func add(_ block: SourceBlock, depth: Int) {
    switch block {
    case .heading(let level, let inlines, _) where depth == 0:
      leaf(.heading(level: UInt8(clamping: level)), inlines)
    case .heading(_, let inlines, _):
      leaf(
        .paragraph,
        [.strong(inlines.filter { if case .remark = $0 { false } else { true } })]
          + inlines.remarks.map(SourceInline.remark))
    case .paragraph(let inlines): leaf(.paragraph, inlines)
    case .code(let code, let info):
      composer.add(
        .codeBlock, literal: code.hasSuffix("\n") ? code : code + "\n", detail: info.isEmpty ? nil : info)
      leaves += 1
    case .list(let list): add(list, depth: depth)
    case .quote(let blocks):
      if depth < Self.deepest { composer.begin(.blockQuote) }
      for block in blocks { add(block, depth: depth + 1) }
      if depth < Self.deepest { composer.end() }
    case .table(let table) where depth == 0: add(table)
    case .table(let table):
      remark(ImportRemark(.changed, .table, "a table inside a list or quotation stands as lines of text now"))
      for row in [table.header] + table.rows {
        let cells = row.filter { !$0.isBlank }
        leaf(.paragraph, Array(cells.joined(separator: [.text(" | ")])))
      }
    case .remark(let remark): self.remark(remark)
    }
  }

  private mutating func add(_ list: SourceList, depth: Int) {
    guard depth < Self.deepest else {
      for item in list.items { for block in item { add(block, depth: depth + 1) } }
      return
    }
    // An item of one paragraph, with a list in it or without, stands close to the next.
    let isTight = list.items.allSatisfy { item in
      item.filter { if case .list = $0 { false } else { true } }.count <= 1
    }
    composer.begin(.list(MarkdownList(countingFrom: list.start.map { max(0, $0) }, isTight: isTight)))
    for item in list.items {
      composer.begin(.item)
      for block in item { add(block, depth: depth + 1) }
      composer.end()
    }
    composer.end()
  }

  private mutating func add(_ table: SourceTable) {
    composer.begin(.table)
    for (index, row) in ([table.header] + table.rows).enumerated() {
      composer.begin(.tableRow(isHeader: index == 0))
      for column in table.alignments.indices {
        let alignment: ColumnAlignment =
          switch table.alignments[column] {
          case .unspecified: .unspecified
          case .left: .left
          case .center: .center
          case .right: .right
          }
        composer.begin(.tableCell(alignment))
        leaves += 1
        add((row[safe: column] ?? []).trimmed, inTitle: false)
        composer.end()
      }
      composer.end()
    }
    composer.end()
  }

  /// A block of words; one without any leaves its remarks behind.
  private mutating func leaf(_ kind: MarkdownNode.Kind, _ inlines: [SourceInline]) {
    guard hasWords(inlines) else {
      note(inlines)
      return
    }
    composer.begin(kind)
    leaves += 1
    add(inlines.trimmed.joined, inTitle: false)
    composer.end()
  }

  /// Whether anything of a line is left when pictures that could not be found are gone.
  private func hasWords(_ inlines: [SourceInline]) -> Bool {
    inlines.contains { inline in
      switch inline {
      case .image(_, let source): images[source] != nil
      case .emphasis(let content), .strong(let content), .link(let content, _): hasWords(content)
      case .text(let text): !text.allSatisfy(\.isWhitespace)
      case .code(let text): !text.isEmpty
      case .lineBreak, .remark, .note: false
      }
    }
  }

  /// Tells what a line without words would have told.
  private mutating func note(_ inlines: [SourceInline]) {
    for inline in inlines {
      switch inline {
      case .remark(let remark): self.remark(remark)
      case .image(let alt, let source): remark(.lost(image: source, alt: alt))
      case .emphasis(let content), .strong(let content), .link(let content, _): note(content)
      case .text, .code, .lineBreak, .note: continue
      }
    }
  }

  private mutating func remark(_ remark: ImportRemark) { remarks.append((max(0, leaves - 1), remark)) }

  private mutating func add(_ inlines: [SourceInline], inTitle: Bool) {
    for inline in inlines {
      switch inline {
      case .text(let text): composer.add(.text, literal: text.replacing("\n", with: " "))
      case .lineBreak: inTitle ? composer.add(.text, literal: " ") : composer.add(.lineBreak)
      case .code(let code): composer.add(.code, literal: code)
      case .emphasis(let content): add(content, in: .emphasis, inTitle: inTitle)
      case .strong(let content): add(content, in: .strong, inTitle: inTitle)
      case .link(let content, let address): addLink(content, address, inTitle: inTitle)
      case .image(let alt, let source):
        guard let id = images[source], !inTitle else {
          remark(.lost(image: source, alt: alt))
          continue
        }
        composer.begin(.image, literal: "media:\(id)")
        if !alt.isEmpty { composer.add(.text, literal: alt.replacing("\n", with: " ")) }
        composer.end()
      case .remark(let remark): self.remark(remark)
      case .note: continue
      }
    }
  }

  private mutating func add(_ content: [SourceInline], in kind: MarkdownNode.Kind, inTitle: Bool) {
    guard hasWords(content) else {
      note(content)
      return
    }
    composer.begin(kind)
    add(content, inTitle: inTitle)
    composer.end()
  }

  private mutating func addLink(_ content: [SourceInline], _ address: String, inTitle: Bool) {
    guard !inTitle, hasWords(content) else { return add(content, inTitle: inTitle) }
    switch links.outcome(address) {
    case .address(let address):
      composer.begin(.link, literal: address)
      add(content, inTitle: inTitle)
      composer.end()
    case .lost(let remark):
      add(content, inTitle: inTitle)
      self.remark(remark)
    }
  }
}

extension ImportRemark {
  /// A picture that could not be brought in.
  static func lost(image source: String, alt: String) -> ImportRemark {
    ImportRemark(
      .leftOut, .image,
      "a picture was left out, since its file is not there or is of a kind that browsers do not show",
      words: alt.isEmpty ? source : "\(alt) (\(source))")
  }
}
