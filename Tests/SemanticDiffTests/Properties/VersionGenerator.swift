import TestSupport

/// Makes a document and edits it, from a seed: sections and rules with text, lists, tables, links and emphasis; edits
/// of every kind.
struct VersionGenerator {
  private var random: SplitMix64
  private var nextID = 0

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// A rule of a generated document.
  struct Rule {
    var id: String
    var title: String
    var attributes: String
    var blocks: [String]
  }

  /// A principle with its rules.
  struct Chapter {
    var id: String
    var title: String
    var text: String
    var rules: [Rule]
  }

  private static let words = """
    vi du ska bör får inte aldrig alltid kunden konto svar dagen inlägg bild chefen fyra åtta timmar om och eller utan
    före efter inom reglerna öppet tåg hotell resenär fråga tacka läser skriver svarar kollega tråden åka örat ängen
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  private static let strengths = ["must", "should", "may", "must-not", "should-not", "info"]

  mutating func pick<T>(_ values: [T]) -> T { values[Int.random(in: 0..<values.count, using: &random)] }

  mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }

  mutating func id() -> String {
    nextID += 1
    return "element-\(nextID)"
  }

  mutating func sentence() -> String {
    let count = Int.random(in: 2...9, using: &random)
    var words = (0..<count).map { _ in pick(Self.words) }
    if chance(0.15) { words[0] = "**\(words[0])**" }
    if chance(0.1) { words[words.count - 1] = "*\(words[words.count - 1])*" }
    if chance(0.08) { words[0] = "[\(words[0])](https://nordljus.example/\(nextID))" }
    if chance(0.08) { words[0] = "`\(words[0])`" }
    if chance(0.08) { words[words.count - 1] = "”\(words[words.count - 1])”" }
    return words.joined(separator: " ") + pick([".", ".", "!", "?"])
  }

  mutating func block() -> String {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return (0..<3).map { _ in "- " + sentence() }.joined(separator: "\n")
    case 1: return (1...3).map { "\($0). " + sentence() }.joined(separator: "\n")
    case 2: return "> " + sentence()
    case 3: return "| ord | svar |\n|---|---|\n| \(pick(Self.words)) | \(pick(Self.words)) |"
    case 4: return "```\n\(pick(Self.words)) = 1\n```"
    default: return (0..<Int.random(in: 1...3, using: &random)).map { _ in sentence() }.joined(separator: " ")
    }
  }

  mutating func rule() -> Rule {
    var attributes = "strength=\(pick(Self.strengths))"
    if chance(0.2) { attributes += " limit=\"\(pick([3, 5, 8]))/day\"" }
    if chance(0.2) {
      attributes += " applies-to=\"capacity:\(pick(["official", "private", "professional"]))\""
    }
    let blocks = (0..<Int.random(in: 0...3, using: &random)).map { _ in block() }
    return Rule(id: id(), title: title(), attributes: attributes, blocks: blocks)
  }

  mutating func title() -> String { (0..<3).map { _ in pick(Self.words) }.joined(separator: " ") }

  mutating func document() -> [Chapter] {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in
      let rules = (0..<Int.random(in: 0...4, using: &random)).map { _ in rule() }
      return Chapter(id: id(), title: title(), text: block(), rules: rules)
    }
  }

  /// The document after some edits.
  mutating func edited(_ document: [Chapter]) -> [Chapter] {
    var chapters = document
    for _ in 0..<Int.random(in: 1...5, using: &random) { edit(&chapters) }
    return chapters
  }

  private mutating func edit(_ chapters: inout [Chapter]) {
    let chapter = Int.random(in: 0..<chapters.count, using: &random)
    let rules = chapters[chapter].rules.count
    switch Int.random(in: 0..<9, using: &random) {
    case 0: chapters[chapter].rules.insert(rule(), at: Int.random(in: 0...rules, using: &random))
    case 1 where rules > 0: chapters[chapter].rules.remove(at: Int.random(in: 0..<rules, using: &random))
    case 2 where rules > 1:
      let moved = chapters[chapter].rules.remove(at: 0)
      let target = Int.random(in: 0..<chapters.count, using: &random)
      chapters[target].rules.append(moved)
    case 3 where rules > 0: chapters[chapter].rules[0].title = title()
    case 4 where rules > 0: chapters[chapter].rules[0].attributes = "strength=\(pick(Self.strengths))"
    case 5 where rules > 0:
      let place = Int.random(in: 0..<rules, using: &random)
      chapters[chapter].rules[place].blocks.insert(block(), at: 0)
    case 6 where rules > 0 && !chapters[chapter].rules[0].blocks.isEmpty:
      chapters[chapter].rules[0].blocks.shuffle(using: &random)
    case 7 where rules > 0 && !chapters[chapter].rules[0].blocks.isEmpty:
      let text = chapters[chapter].rules[0].blocks[0]
      chapters[chapter].rules[0].blocks[0] = text.replacing(pick(Self.words), with: pick(Self.words))
    default: chapters[chapter].text = block()
    }
  }

  /// The document as the body of a policy.
  static func markdown(_ chapters: [Chapter]) -> String {
    chapters.map { chapter in
      let rules = chapter.rules.map { rule in
        (["### \(rule.title) {#\(rule.id) \(rule.attributes)}"] + rule.blocks).joined(separator: "\n\n")
      }
      return (["## \(chapter.title) {#\(chapter.id)}", chapter.text] + rules).joined(separator: "\n\n")
    }.joined(separator: "\n\n")
  }
}
