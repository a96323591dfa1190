import Messages
import PolicyModel

/// What becomes of a document: its title, the text before the first heading, and its elements.
struct PolicyOutline {
  /// An element.
  struct Section {
    /// Its title.
    var title: [SourceInline]
    /// The name by which links lead there.
    var anchor: SourceAnchor?
    /// 1 for what stands at the top, 2 for what stands under it.
    let depth: Int
    /// The line of the source.
    let line: Int?
    /// The heading of the source that it stands under, or is.
    let under: String
    /// The text.
    var body: [SourceDocument.Placed] = []
    /// What it is.
    var kind = ElementKind.section
    /// How binding it is, and the words that say so.
    var strength: StrengthGuess?
    /// What there is to tell of it.
    var remarks: [ImportRemark] = []
  }

  /// The title that the text has by itself; nil when it has none.
  private(set) var title: String?
  /// What there is to tell of the title.
  private(set) var titleRemarks: [ImportRemark] = []
  /// The text before the first heading.
  var preamble: [SourceDocument.Placed] = []
  /// The elements.
  var sections: [Section] = []
  /// What there is to tell of the document as a whole.
  private(set) var remarks: [ImportRemark] = []
  /// Anchors of headings that are no elements: they stand in the text of this one.
  private(set) var innerAnchors: [(name: String, section: Int)] = []

  /// The levels of the headings that are open.
  private var open: [Int] = []

  /// Reads the blocks of a document; `known` is the title that the file says it has.
  init(_ blocks: [SourceDocument.Placed], known: String?) {
    let found = ContentsList.without(HeadingFinder.withHeadings(blocks, &remarks))
    var rest = HeadingNumbers.without(found, &remarks)[...]
    takeTitle(&rest, known: known)
    for placed in rest { add(placed) }
  }

  /// The first heading is the title when no other is as high, or when nothing stands under it.
  private mutating func takeTitle(_ blocks: inout ArraySlice<SourceDocument.Placed>, known: String?) {
    let headings = blocks.indices.filter { index in
      if case .heading(_, let inlines, _) = blocks[index].block { !inlines.isBlank } else { false }
    }
    guard let first = headings.first, case .heading(let level, let inlines, _) = blocks[first].block else {
      return
    }
    defer { if title == nil, known == nil { takeFirstLine(&blocks) } }
    let others = headings.dropFirst().compactMap { index -> Int? in
      if case .heading(let level, _, _) = blocks[index].block { level } else { nil }
    }
    let isHighest = !others.contains { $0 <= level } && (level == 1 || !others.isEmpty)
    let isFollowed =
      others.first == level && blocks[(first + 1)..<headings[1]].allSatisfy(\.block.isRemark)
      && first == blocks.startIndex
    let isKnown = known.map { $0.folded == inlines.plainText.folded } ?? false
    guard isHighest || isFollowed || isKnown else { return }
    let (words, pictures) = inlines.withoutPictures
    guard !words.isBlank else { return }
    title = words.plainText.trimmingCharacters()
    titleRemarks = words.remarks + words.addresses.map(ImportRemark.inHeading)
    preamble = Array(blocks[..<first])
    if !pictures.isEmpty {
      preamble.append(SourceDocument.Placed(.paragraph(pictures), line: blocks[first].line))
    }
    blocks = blocks[(first + 1)...]
  }

  /// Takes a short line above the first heading for the title, where nothing else is one: a title page has it, below a
  /// picture at most.
  private mutating func takeFirstLine(_ blocks: inout ArraySlice<SourceDocument.Placed>) {
    let first = blocks.firstIndex { placed in
      if case .paragraph(let inlines) = placed.block {
        !inlines.withoutPictures.words.isBlank
      } else {
        !placed.block.isRemark
      }
    }
    guard let first, case .paragraph(let inlines) = blocks[first].block else { return }
    let (words, pictures) = inlines.withoutPictures
    let text = words.plainText.trimmingCharacters()
    guard text.count <= 80, text.first?.isUppercase == true, let last = text.last,
      last.isLetter || last.isNumber || last == ")", words.addresses.isEmpty, !words.contains(.lineBreak)
    else { return }
    title = text
    titleRemarks =
      words.remarks + [ImportRemark(.guess, .title, "the first line is taken for the title: '\(text)'")]
    preamble = Array(blocks[..<first])
    if !pictures.isEmpty {
      preamble.append(SourceDocument.Placed(.paragraph(pictures), line: blocks[first].line))
    }
    blocks = blocks[(first + 1)...]
  }

  private mutating func add(_ placed: SourceDocument.Placed) {
    guard case .heading(let level, let whole, let anchor) = placed.block else {
      append(placed)
      return
    }
    // Pictures stand in texts, under the heading that they stood in.
    let (inlines, pictures) = whole.withoutPictures
    defer {
      if !pictures.isEmpty { append(SourceDocument.Placed(.paragraph(pictures), line: placed.line)) }
    }
    guard !inlines.isBlank else {
      for remark in inlines.remarks { append(SourceDocument.Placed(.remark(remark), line: placed.line)) }
      return
    }
    while let last = open.last, last >= level { open.removeLast() }
    let skipped = level - (open.last ?? level - 1) > 1
    open.append(level)
    var remarks = inlines.remarks
    if skipped {
      remarks.append(
        ImportRemark(
          .changed, .headingLevel, "the heading skipped a level, and stands one level under the one above it")
      )
    }
    guard open.count > 2 else {
      sections.append(
        Section(
          title: inlines, anchor: anchor, depth: open.count, line: placed.line, under: inlines.plainText,
          remarks: remarks))
      return
    }
    if let anchor { innerAnchors.append((anchor.name, sections.count - 1)) }
    let inner = min(open.count + 1, 6)
    if open.count + 1 > 6 {
      remarks.append(
        ImportRemark(
          .changed, .headingLevel, "headings of a policy have six levels, and this one would have more"))
    }
    append(SourceDocument.Placed(.heading(level: inner, inlines, anchor: nil), line: placed.line))
    for remark in remarks.dropFirst(inlines.remarks.count) {
      append(SourceDocument.Placed(.remark(remark), line: placed.line))
    }
  }

  private mutating func append(_ placed: SourceDocument.Placed) {
    if sections.isEmpty {
      preamble.append(placed)
    } else {
      sections[sections.count - 1].body.append(placed)
    }
  }
}

extension String {
  /// The text as it is compared with another: letters and digits in lower case.
  var folded: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}
