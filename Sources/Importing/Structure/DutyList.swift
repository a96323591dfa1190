import Messages
import PolicyModel

/// A list at the end of a text each of whose items is a rule: *Du ska …*, *We never …*.
struct DutyList {
  /// A rule.
  struct Rule {
    /// Its sentence.
    let title: [SourceInline]
    /// What follows it.
    let body: [SourceBlock]
    /// How binding it is.
    let strength: StrengthGuess
  }

  /// The rules.
  let rules: [Rule]
  /// How many blocks at the end of the text they were made of.
  let blockCount: Int
  /// The line of the list in the source.
  let line: Int?
  /// What there is to tell.
  let remark: ImportRemark

  /// The longest sentence that becomes a title, in characters.
  private static let longest = 200

  /// Looks at the end of a text; nil when no such list stands there.
  init?(endOf blocks: [SourceDocument.Placed], in language: Language) {
    let content = blocks.filter { if case .remark = $0.block { false } else { true } }
    guard let last = content.last, case .list(let list) = last.block, list.items.count > 1,
      content.count == blocks.count || blocks.last == last
    else { return nil }
    let before = blocks.dropLast().last
    let leadIn: [SourceInline]? =
      if case .paragraph(let inlines)? = before?.block, inlines.plainText.hasSuffix(":"),
        inlines.plainText.count <= 60, inlines.remarks.isEmpty
      { inlines } else { nil }
    let whole = list.items.map { Self.rule($0, after: nil, in: language) }
    if !whole.contains(where: { $0 == nil }) {
      rules = whole.compactMap { $0 }
      blockCount = 1
      remark = ImportRemark(
        .guess, .list, "each item of a list is a rule, and became a guideline: \(list.items.count)")
    } else if let leadIn {
      let led = list.items.map { Self.rule($0, after: leadIn, in: language) }
      guard !led.contains(where: { $0 == nil }) else { return nil }
      rules = led.compactMap { $0 }
      blockCount = 2
      remark = ImportRemark(
        .guess, .list,
        "each item of a list became a guideline, with the words before the list in front of it: \(list.items.count)",
        words: leadIn.plainText)
    } else {
      return nil
    }
    line = last.line
  }

  /// An item as a rule; nil when its sentence says nothing about how binding it is.
  private static func rule(_ item: [SourceBlock], after leadIn: [SourceInline]?, in language: Language)
    -> Rule?
  {
    guard case .paragraph(let inlines)? = item.first else { return nil }
    var (sentence, rest) = FirstSentence.split(inlines)
    if let leadIn {
      sentence = joined(leadIn, sentence)
    }
    sentence = FirstSentence.withoutStop(sentence)
    let text = sentence.plainText
    let isTitle = !sentence.contains { inline in
      switch inline {
      case .image, .note, .lineBreak: true
      default: false
      }
    }
    guard isTitle, text.count <= longest, let strength = StrengthGuess.of(sentence: text, in: language) else {
      return nil
    }
    rest = rest.trimmed
    let body = (rest.isBlank ? rest.remarks.map(SourceBlock.remark) : [.paragraph(rest)]) + item.dropFirst()
    return Rule(title: sentence, body: body, strength: strength)
  }

  /// `Du ska:` and `vara i tid` as `Du ska vara i tid`.
  private static func joined(_ leadIn: [SourceInline], _ item: [SourceInline]) -> [SourceInline] {
    var start = leadIn.trimmed
    if case .text(let text)? = start.last {
      start[start.count - 1] = .text(text.dropLast().trimmingCharacters() + " ")
    }
    var item = item
    if case .text(let text)? = item.first, let second = text.dropFirst().first,
      second.isLowercase || second == " "
    {
      item[0] = .text(text.prefix(1).lowercased() + text.dropFirst())
    }
    return (start + item).joined
  }
}

/// Where the first sentence of a paragraph ends.
enum FirstSentence {
  /// The first sentence, and what follows it.
  static func split(_ inlines: [SourceInline]) -> (first: [SourceInline], rest: [SourceInline]) {
    for (index, inline) in inlines.enumerated() {
      guard case .text(let text) = inline, let end = end(in: text) else { continue }
      let first = inlines[..<index] + [.text(String(text[..<end]))]
      return (Array(first), [.text(String(text[end...]))] + inlines[(index + 1)...])
    }
    return (inlines, [])
  }

  /// A sentence without its full stop, as titles are written.
  static func withoutStop(_ inlines: [SourceInline]) -> [SourceInline] {
    var inlines = inlines.trimmed
    let last = inlines.lastIndex { if case .remark = $0 { false } else { true } }
    if let last, case .text(let text) = inlines[last], text.hasSuffix("."), !text.hasSuffix("..") {
      inlines[last] = .text(String(text.dropLast()))
    }
    return inlines
  }

  /// The place behind a full stop that a capital follows, when what stands before it is no abbreviation.
  private static func end(in text: String) -> String.Index? {
    for match in text.matches(of: /(\p{L}+|[0-9]+|[\x29”\x22\x27])[.!?] +(?=\p{Lu})/)
    where match.1.count != 1 || !match.1.allSatisfy(\.isLetter) {
      return text.index(before: match.range.upperBound)
    }
    return nil
  }
}
