import Messages

/// Takes the numbers of chapters out of titles, where they would be wrong after the first change and would stand in ids for
/// good; tells where the text refers to one.
struct HeadingNumbers {
  /// The titles by the numbers that they had.
  private var titles: [String: String] = [:]
  private var numbers: [HeadingNumber] = []

  /// The blocks without such numbers; as they are when the numbers are not surely those of chapters.
  static func without(_ blocks: [SourceDocument.Placed], _ remarks: inout [ImportRemark])
    -> [SourceDocument.Placed]
  {
    let numbers = HeadingNumbers(blocks)
    guard numbers.countChapters(of: blocks) else { return blocks }
    remarks.append(
      ImportRemark(
        .changed, .headingLevel,
        "the numbers of the headings were taken away, since they change with the text",
        words: numbers.numbers.map(\.written).joined(separator: "  ")))
    return blocks.flatMap(numbers.read)
  }

  private init(_ blocks: [SourceDocument.Placed]) {
    for placed in blocks {
      guard case .heading(_, let inlines, _) = placed.block, let number = HeadingNumber(inlines.plainText),
        inlines.withoutNumber != nil
      else { continue }
      numbers.append(number)
      titles[number.text] = number.rest
    }
  }

  /// Whether the numbers go up from the first, and most headings have one.
  private func countChapters(of blocks: [SourceDocument.Placed]) -> Bool {
    let headings = blocks.count { if case .heading = $0.block { true } else { false } }
    return numbers.count > 1 && numbers.count * 2 >= headings && numbers[0].isFirst
      && zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
  }

  private func read(_ placed: SourceDocument.Placed) -> [SourceDocument.Placed] {
    guard case .heading(let level, let inlines, let anchor) = placed.block else {
      return [placed] + references(in: placed)
    }
    return [
      SourceDocument.Placed(
        .heading(level: level, inlines.withoutNumber ?? inlines, anchor: anchor), line: placed.line)
    ]
  }

  /// A remark for each place where a text calls a chapter by its number.
  private func references(in placed: SourceDocument.Placed) -> [SourceDocument.Placed] {
    // Laws and agreements have paragraphs too; those of the document are meant where it calls its own so.
    let hasParagraphs = numbers.contains { $0.written.hasPrefix("§") }
    let text = [placed.block].plainText
    let pattern =
      /(?i)(?:(?:avsnitt(?:et)?|kapitel|kap\.|punkt(?:en)?|section|chapter|clause|paragraph)\s+|§\s*)([0-9]{1,2}(?:\.[0-9]{1,2})*)/
    return text.matches(of: pattern).filter { hasParagraphs || !$0.0.hasPrefix("§") }.compactMap { match in
      titles[String(match.1)].map { title in
        SourceDocument.Placed(
          .remark(
            ImportRemark(
              .guess, .link,
              "'\(String(match.0))' is called by its number: when it is a chapter of this document, that is '\(title)' now"
            )), line: placed.line)
      }
    }
  }
}

extension [SourceInline] {
  /// A title without its number; nil when the number does not stand in its first words.
  fileprivate var withoutNumber: [SourceInline]? {
    guard let first else { return nil }
    switch first {
    case .text(let text):
      let rest = self.dropFirst()
      if let number = HeadingNumber(text + (rest.isEmpty ? "" : "x")), HeadingNumber(plainText) != nil {
        return [.text(rest.isEmpty ? number.rest : String(number.rest.dropLast()))] + rest
      }
      return text.allSatisfy(\.isWhitespace) ? Array(rest).withoutNumber : nil
    case .strong(let content): return content.withoutNumber.map { [.strong($0)] + dropFirst() }
    case .emphasis(let content): return content.withoutNumber.map { [.emphasis($0)] + dropFirst() }
    case .remark: return Array(dropFirst()).withoutNumber.map { [first] + $0 }
    default: return nil
    }
  }
}
