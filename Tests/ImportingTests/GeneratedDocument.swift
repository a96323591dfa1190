import Messages
import TestSupport

@testable import Importing

/// A document of random blocks, full of what Markdown could take for something else.
struct GeneratedDocument {
  private var random: SplitMix64
  private var number = 0
  /// Its words and remarks.
  private(set) var words: [String] = []
  private(set) var document = SourceDocument(blocks: [])

  private static let phrases = [
    "du ska", "du får inte", "vi bör", "# rubrik", "##Nästan", "{#id .klass}", "{strength=must}", "* stjärna",
    "1. ett", "<b>fet</b>", "a | b", "- streck", "`kod`", "&amp; och", "[länk](x)", "![bild](y)", "***",
    "| cell |",
    "===", "C#", "snabb_kaka_", "> citat", "slut.", "Ny mening. Du måste", "\\", "~~~", "+ plus",
    "{internal}",
  ]

  /// Makes one at a seed.
  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    var blocks: [SourceDocument.Placed] = []
    for _ in 0..<Int.random(in: 1...14, using: &random) {
      blocks.append(SourceDocument.Placed(block(depth: 0), line: blocks.count + 1))
    }
    document.blocks = blocks
  }

  private mutating func text() -> String {
    number += 1
    let phrase = Self.phrases.randomElement(using: &random) ?? ""
    let text = (Bool.random(using: &random) ? "\(phrase) ord\(number)" : "ord\(number) \(phrase)") + " "
    words.append(text)
    return text
  }

  private mutating func inlines(depth: Int) -> [SourceInline] {
    (0..<Int.random(in: 1...4, using: &random)).flatMap { _ -> [SourceInline] in
      switch Int.random(in: 0..<14, using: &random) {
      case 0: return [.emphasis([.text(text())])]
      case 1: return [.strong([.text(text())]), .text(" ")]
      case 2:
        return [
          .link(
            [.text(text())],
            address: ["https://a.example/", "#nowhere", "x.html", "file:x"].randomElement(using: &random)
              ?? "")
        ]
      case 3: return [.lineBreak]
      case 4: return [.text(" "), .code("k\(number)"), .text(" ")]
      case 5: return [.image(alt: text(), source: Bool.random(using: &random) ? "there.png" : "gone.png")]
      case 6 where depth < 2: return [.note([.paragraph(inlines(depth: depth + 1))])]
      case 7:
        // What is said of a place stands on its line.
        let word = text()
        return [.text(word), .remark(ImportRemark(.changed, .markup, "here", words: word))]
      default: return [.text(text() + " ")]
      }
    }
  }

  private mutating func block(depth: Int) -> SourceBlock {
    switch Int.random(in: 0..<12, using: &random) {
    case 0, 1, 2:
      return .heading(level: Int.random(in: 1...7, using: &random), inlines(depth: depth), anchor: nil)
    case 3 where depth < 4: return .quote((0..<2).map { _ in block(depth: depth + 1) })
    case 4,
      5 where depth < 4:
      let items = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        (0..<Int.random(in: 1...2, using: &random)).map { _ in block(depth: depth + 1) }
      }
      return .list(SourceList(start: Bool.random(using: &random) ? 3 : nil, items: items))
    case 6:
      let columns = Int.random(in: 1...3, using: &random)
      let rows = (0..<2).map { _ in (0..<columns).map { _ in inlines(depth: 2) } }
      return .table(
        SourceTable(
          alignments: Array(repeating: .left, count: columns),
          header: (0..<columns).map { _ in [.text(text())] }, rows: rows))
    case 7: return .code("kod \(text())\n", info: "")
    default: return .paragraph(inlines(depth: depth))
    }
  }
}
