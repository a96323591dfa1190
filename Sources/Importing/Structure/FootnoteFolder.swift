import Messages
import PolicyModel

/// Puts the texts of footnotes where their marks are: a short one in parentheses, a long one in a paragraph of its own
/// under the block.
struct FootnoteFolder {
  private let word: String
  private var number = 0
  /// The paragraphs of long footnotes, to stand under the block that is being read.
  private var waiting: [SourceBlock] = []

  /// The longest footnote that stands in parentheses, in characters.
  private static let longest = 200

  /// Folds for a language.
  init(_ language: Language) {
    word = PolicyWords(language).note
  }

  /// Blocks without footnotes.
  mutating func fold(_ blocks: [SourceDocument.Placed]) -> [SourceDocument.Placed] {
    var folded: [SourceDocument.Placed] = []
    for placed in blocks {
      folded.append(SourceDocument.Placed(fold(placed.block), line: placed.line))
      while !waiting.isEmpty {
        folded.append(SourceDocument.Placed(fold(waiting.removeFirst()), line: placed.line))
      }
    }
    return folded
  }

  private mutating func fold(_ block: SourceBlock) -> SourceBlock {
    switch block {
    case .heading(let level, let inlines, let anchor):
      return .heading(level: level, fold(inlines, inHeading: true), anchor: anchor)
    case .paragraph(let inlines): return .paragraph(fold(inlines))
    case .list(var list):
      for (index, item) in list.items.enumerated() {
        list.items[index] = []
        for block in item { list.items[index].append(fold(block)) }
      }
      return .list(list)
    case .quote(let blocks):
      var folded: [SourceBlock] = []
      for block in blocks { folded.append(fold(block)) }
      return .quote(folded)
    case .table(var table):
      for index in table.header.indices { table.header[index] = fold(table.header[index]) }
      for row in table.rows.indices {
        for cell in table.rows[row].indices { table.rows[row][cell] = fold(table.rows[row][cell]) }
      }
      return .table(table)
    case .code, .remark: return block
    }
  }

  private mutating func fold(_ inlines: [SourceInline], inHeading: Bool = false) -> [SourceInline] {
    var folded: [SourceInline] = []
    for inline in inlines {
      switch inline {
      case .note(let blocks): folded += note(blocks, inHeading: inHeading)
      case .emphasis(let content): folded.append(.emphasis(fold(content, inHeading: inHeading)))
      case .strong(let content): folded.append(.strong(fold(content, inHeading: inHeading)))
      case .link(let content, let address):
        folded.append(.link(fold(content, inHeading: inHeading), address: address))
      case .text, .lineBreak, .code, .image, .remark: folded.append(inline)
      }
    }
    return folded
  }

  private mutating func note(_ blocks: [SourceBlock], inHeading: Bool) -> [SourceInline] {
    let words = blocks.plainText
    if !inHeading, case .paragraph(let content)? = blocks.first, blocks.count == 1,
      words.count <= Self.longest
    {
      // A sentence of its own keeps its full stop; one inside another has none.
      let inner =
        words.dropLast().contains(where: ".!?".contains) ? content : FirstSentence.withoutStop(content)
      return [.text(" (")] + fold(inner.trimmed) + [
        .text(")"),
        .remark(
          ImportRemark(.changed, .footnote, "a footnote stands in parentheses in the text now", words: words)),
      ]
    }
    number += 1
    let name = "\(word) \(number)"
    let label = SourceInline.strong([.text("\(name.prefix(1).uppercased())\(name.dropFirst()):")])
    if case .paragraph(let first)? = blocks.first {
      waiting.append(.paragraph([label, .text(" ")] + first))
      waiting += blocks.dropFirst()
    } else {
      waiting.append(.paragraph([label]))
      waiting += blocks
    }
    let remark = SourceInline.remark(
      ImportRemark(
        .changed, .footnote, "a footnote stands under the text that refers to it now, as '\(name)'",
        words: words))
    return inHeading ? [remark] : [.text(" (\(name))"), remark]
  }
}
