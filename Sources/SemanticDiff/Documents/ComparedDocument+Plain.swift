internal import MarkdownTree
package import PolicyModel
package import SourceText

extension ComparedDocument {
  /// Takes a Markdown file that is no policy of Tenet's: its headings are sections, front matter of other tools is
  /// passed over.
  ///
  /// Without a language the text is taken for Swedish or English, whichever its words are more like.
  package static func plain(_ file: SourceFile, language: Language? = nil) -> ComparedDocument {
    let start = frontMatterEnd(file)
    let body = file.bytes[start...]
    let tree = MarkdownParser.parse(body, firstLine: Int(file.position(at: start).line))
    let language = language ?? LanguageGuess.language(of: body)
    var sections = PlainSections(tree, file: file, language: language)
    sections.read()
    return ComparedDocument(
      policy: nil, language: language, title: sections.title, summary: "", facts: [],
      elements: sections.elements)
  }

  /// The offset behind front matter between two lines `---`; 0 when the file has none.
  private static func frontMatterEnd(_ file: SourceFile) -> Int {
    let fence = Array("---".utf8)
    guard file.line(1).elementsEqual(fence) else { return 0 }
    var line = 2
    while line <= file.lineCount {
      if file.line(line).elementsEqual(fence) {
        return line < file.lineCount ? Int(file.lineStarts[line]) : file.bytes.count
      }
      line += 1
    }
    return 0
  }
}

/// Makes sections of the headings of a Markdown text.
private struct PlainSections {
  private let tree: MarkdownTree
  private let file: SourceFile
  private let language: Language
  private(set) var title = ""
  private(set) var elements: [ComparedElement] = []
  private var taken: [Identifier: Int] = [:]
  /// The headings that are open, by level, with the positions of their elements.
  private var open: [(level: UInt8, position: Int)] = []

  init(_ tree: MarkdownTree, file: SourceFile, language: Language) {
    self.tree = tree
    self.file = file
    self.language = language
  }

  mutating func read() {
    var heads: [(ordinal: Int, node: Int, level: UInt8)] = []
    var count = 0
    for node in tree.children(of: 0) {
      if case .heading(let level) = tree.nodes[node].kind { heads.append((count, node, level)) }
      count += 1
    }
    // A heading of level 1 before everything else is the document's title.
    if let first = heads.first, first.level == 1, first.ordinal == 0,
      !heads.dropFirst().contains(where: { $0.level == 1 })
    {
      title = tree.contents(of: first.node).plainText()
      let end = heads.count > 1 ? heads[1].ordinal : count
      addPreamble(tree.fragment(1..<end))
      heads.removeFirst()
    } else {
      addPreamble(tree.fragment(0..<(heads.first?.ordinal ?? count)))
    }
    for (number, head) in heads.enumerated() {
      let end = number + 1 < heads.count ? heads[number + 1].ordinal : count
      add(head.node, head.level, tree.fragment(head.ordinal + 1..<end))
    }
  }

  private mutating func addPreamble(_ body: MarkdownTree) {
    guard !body.isEmpty else { return }
    taken[.preamble] = 1
    elements.append(
      ComparedElement(
        plain: .preamble, title: .empty, body: body, language: language, depth: 1, parent: nil,
        location: SourceLocation(path: file.path)))
  }

  private mutating func add(_ node: Int, _ level: UInt8, _ body: MarkdownTree) {
    let title = tree.contents(of: node)
    while let last = open.last, last.level >= level { open.removeLast() }
    let location = tree.range(of: node).map { SourceLocation(path: file.path, range: $0) }
    let parent = open.last?.position
    open.append((level, elements.count))
    elements.append(
      ComparedElement(
        plain: id(title.plainText()), title: title, body: body, language: language, depth: open.count,
        parent: parent, location: location))
  }

  private mutating func id(_ title: String) -> Identifier {
    let slug = Identifier(slugOf: title, fallback: .preamble)
    let number = (taken[slug] ?? 0) + 1
    taken[slug] = number
    return number == 1 ? slug : slug.numbered(number)
  }
}
