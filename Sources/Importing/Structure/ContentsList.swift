import Messages

/// Finds the table of contents that an older program wrote into a document, and leaves it out: readers get one anyway.
struct ContentsList {
  /// The titles of the headings, folded, with and without their numbers.
  private let titles: Set<String>
  /// How many of them such a list has at least.
  private let enough: Int

  private static let names: Set<String> = [
    "innehåll", "innehållsförteckning", "innehållsöversikt", "contents", "tableofcontents",
  ]

  /// The blocks without their table of contents; what stood there is told in its place.
  static func without(_ blocks: [SourceDocument.Placed]) -> [SourceDocument.Placed] {
    let list = ContentsList(blocks)
    guard let range = list.range(in: blocks) else { return blocks }
    let words = blocks[range].flatMap { list.lines(of: $0.block) }.joined(separator: "\n")
    let remark = ImportRemark(
      .leftOut, .contents, "the table of contents was left out, since every policy has one of its own",
      words: words)
    return blocks[..<range.lowerBound]
      + [SourceDocument.Placed(.remark(remark), line: blocks[range.lowerBound].line)]
      + blocks[range.upperBound...]
  }

  private init(_ blocks: [SourceDocument.Placed]) {
    var titles: Set<String> = []
    var counts: [Int: Int] = [:]
    for case .heading(let level, let inlines, _) in blocks.map(\.block) where !inlines.isBlank {
      counts[level, default: 0] += 1
      titles.insert(inlines.plainText.folded)
      if let number = HeadingNumber(inlines.plainText) { titles.insert(number.rest.folded) }
    }
    self.titles = titles
    enough = max(2, (counts.values.filter { $0 > 1 }.min() ?? 0) / 2)
  }

  /// Where the list stands, with the line above it that names it; nil when there is none.
  private func range(in blocks: [SourceDocument.Placed]) -> Range<Int>? {
    guard let start = blocks.indices.first(where: { isBeginning($0, of: blocks) }) else { return nil }
    let isNamed = isName(blocks[start].block)
    var end = isNamed ? start + 1 : start
    var whole = end
    var entries: [Entry] = []
    while end < blocks.count {
      let found = self.entries(of: blocks[end].block)
      guard !found.isEmpty, found.allSatisfy({ $0.leads || $0.page != nil }) else { break }
      entries += found
      end += 1
      // A line with nothing but a page number behind it is an entry when others follow, or when it has a chapter's number.
      if found.allSatisfy({ $0.leads || $0.isNumbered }) { whole = end }
    }
    guard entries.count(where: \.leads) >= enough,
      isNamed || entries.contains(where: { $0.page != nil || $0.isLink })
    else { return nil }
    return start..<whole
  }

  /// Whether the list begins at a block: with its name, or with entries that look like nothing else.
  private func isBeginning(_ index: Int, of blocks: [SourceDocument.Placed]) -> Bool {
    let block = blocks[index].block
    if isName(block) {
      guard let next = blocks[safe: index + 1].map({ self.entries(of: $0.block) }) else { return false }
      return !next.isEmpty && next.allSatisfy(\.leads)
    }
    let entries = self.entries(of: block)
    if case .paragraph = block {
      return !entries.isEmpty && entries.allSatisfy { $0.isTitle && ($0.page != nil || $0.isLink) }
    }
    return entries.count > 1 && entries.allSatisfy(\.leads)
  }

  /// A line of such a list.
  private struct Entry {
    /// Whether it is the title of a heading.
    let isTitle: Bool
    /// Whether it is a link to a place in the document.
    let isLink: Bool
    /// Whether it begins with a chapter's number.
    let isNumbered: Bool
    /// The page that it names.
    let page: Int?

    /// Whether it leads to a heading.
    var leads: Bool { isTitle || isLink }
  }

  private func isName(_ block: SourceBlock) -> Bool {
    switch block {
    case .paragraph(let inlines), .heading(_, let inlines, _): Self.names.contains(inlines.plainText.folded)
    default: false
    }
  }

  private func entries(of block: SourceBlock) -> [Entry] {
    switch block {
    case .paragraph(let inlines):
      let text = inlines.plainText.trimmingCharacters()
      guard !text.isEmpty else { return [] }
      let page = text.wholeMatch(of: /(.*[^\s.…·])[\s.…·]+([0-9]{1,3})/)
      let name = page.map { String($0.1) } ?? text
      let number = HeadingNumber(name)
      return [
        Entry(
          isTitle: titles.contains(name.folded) || number.map { titles.contains($0.rest.folded) } == true,
          isLink: inlines.trimmed.isLinkInside, isNumbered: number != nil, page: page.flatMap { Int($0.2) })
      ]
    case .list(let list): return list.items.flatMap { $0.flatMap(entries) }
    case .heading, .quote, .code, .table, .remark: return []
    }
  }

  private func lines(of block: SourceBlock) -> [String] { block.isRemark ? [] : [[block].plainText] }
}

extension [SourceInline] {
  /// Whether it is a link to a place in the same document, and nothing else.
  fileprivate var isLinkInside: Bool {
    guard count == 1, case .link(_, let address)? = first else { return false }
    return address.hasPrefix("#")
  }
}

extension SourceBlock {
  /// Whether it is something to tell, and no text.
  var isRemark: Bool { if case .remark = self { true } else { false } }
}
