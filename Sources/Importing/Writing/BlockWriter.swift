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
  /// How many lines of the paragraph that is being written were broken so far.
  private var breaks = 0
  private var isInTable = false
  private var openMarks: [MarkdownNode.Kind] = []
  private var remarks: [(leaf: Int, breaks: Int, remark: ImportRemark)] = []

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
    let written = writer.composer.finish().markdown()
    let text: String
    if case .heading = block { text = Braces.escaped(written) } else { text = Accidents.mended(written) }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    let places = leafLines(text)
    return (
      lines, remarks.map { ((places[safe: $0.leaf] ?? places.last ?? 0) + $0.breaks, $0.remark) }
    )
  }

  /// A title as Markdown, with what there is to tell of it: words, emphasis and code.
  static func title(_ inlines: [SourceInline], _ links: LinkMap) -> (text: String, remarks: [ImportRemark]) {
    var writer = BlockWriter(links, [:])
    writer.composer.begin(.paragraph)
    writer.add(inlines.trimmed, inTitle: true)
    writer.composer.end()
    let told = writer.remarks.map(\.remark)
    let tree = writer.composer.finish()
    return (Braces.escaped(tree.contents(of: 1).inlineMarkdown()), told)
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
    case .heading(_, let inlines, _): leaf(.paragraph, [.strong(inlines)])
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
    let isTight = list.items.allSatisfy(Self.standsClose)
    composer.begin(.list(MarkdownList(countingFrom: list.start.map { max(0, $0) }, isTight: isTight)))
    for item in list.items {
      composer.begin(.item)
      for block in item { add(block, depth: depth + 1) }
      composer.end()
    }
    composer.end()
  }

  /// Whether an item stands close to the next: one block, or a paragraph with a list under it.
  private static func standsClose(_ item: [SourceBlock]) -> Bool {
    let blocks = item.filter { if case .remark = $0 { false } else { true } }
    switch (blocks.first, blocks.dropFirst().first) {
    case (nil, nil), (.paragraph, nil), (.heading, nil), (.list, nil), (.code, nil): return true
    case (.paragraph, .list(let list)):
      // Other lists do not begin right under a line of text.
      let canFollow = list.start == nil || list.start == 1
      return blocks.count == 2 && canFollow && list.items.first?.hasWords == true
    default: return false
    }
  }

  private mutating func add(_ table: SourceTable) {
    isInTable = true
    defer { isInTable = false }
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
    let isHeading = kind != .paragraph
    add(inlines.withBreaksOutside.trimmed.joined, inTitle: isHeading)
    composer.end()
    breaks = 0
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

  private mutating func remark(_ remark: ImportRemark) {
    remarks.append((max(0, leaves - 1), breaks, remark))
  }

  private mutating func add(_ inlines: [SourceInline], inTitle: Bool) {
    for inline in inlines {
      switch inline {
      case .text(let text): composer.add(.text, literal: text.replacing("\n", with: " "))
      case .lineBreak where inTitle: composer.add(.text, literal: " ")
      case .lineBreak:
        composer.add(.lineBreak)
        if !isInTable { breaks += 1 }
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
    // Marks inside the same marks would be taken for text.
    guard openMarks.allSatisfy({ $0 != kind }) else { return add(content, inTitle: inTitle) }
    openMarks.append(kind)
    composer.begin(kind)
    add(content, inTitle: inTitle)
    composer.end()
    openMarks.removeLast()
  }

  private mutating func addLink(_ content: [SourceInline], _ address: String, inTitle: Bool) {
    guard !inTitle, hasWords(content) else {
      add(content, inTitle: inTitle)
      if inTitle { remark(.inHeading(link: address)) }
      return
    }
    switch links.outcome(address) {
    case .address(let address, let remark):
      composer.begin(.link, literal: address)
      add(content, inTitle: inTitle)
      composer.end()
      if let remark { self.remark(remark) }
    case .lost(let remark):
      add(content, inTitle: inTitle)
      self.remark(remark)
    }
  }
}

extension ImportRemark {
  /// A link in a heading, where policies have none.
  static func inHeading(link address: String) -> ImportRemark {
    ImportRemark(.leftOut, .link, "a link stood in a heading: its words stay", words: address)
  }

  /// A picture that could not be brought in.
  static func lost(image source: String, alt: String) -> ImportRemark {
    ImportRemark(
      .leftOut, .image,
      "a picture was left out, since its file is not there or is of a kind that browsers do not show",
      words: alt.isEmpty ? source : "\(alt) (\(source))")
  }
}
