import Messages
import PolicyModel

/// Decides what each section of a document is: a principle, a guideline, something else.
struct ElementGuesser {
  private let language: Language

  /// Decides for texts of a language.
  init(_ language: Language) { self.language = language }

  /// The outline with its lists of rules as guidelines, and a kind for every section.
  func guess(_ outline: inout PolicyOutline) {
    splitLists(&outline)
    for index in outline.sections.indices {
      let hasChildren = outline.sections[safe: index + 1]?.depth == 2 && outline.sections[index].depth == 1
      decide(&outline.sections[index], hasChildren: hasChildren)
    }
  }

  private func splitLists(_ outline: inout PolicyOutline) {
    if outline.sections.isEmpty, let list = DutyList(endOf: outline.preamble, in: language) {
      outline.preamble.removeLast(list.blockCount)
      outline.preamble.append(SourceDocument.Placed(.remark(list.remark), line: list.line))
      outline.sections = sections(list, depth: 1, under: "")
      return
    }
    var sections: [PolicyOutline.Section] = []
    for section in outline.sections {
      let isTop =
        section.depth == 1 && StrengthGuess.of(sentence: section.title.plainText, in: language) == nil
      guard isTop, let list = DutyList(endOf: section.body, in: language) else {
        sections.append(section)
        continue
      }
      var section = section
      section.body.removeLast(list.blockCount)
      section.remarks.append(list.remark)
      sections.append(section)
      sections += self.sections(list, depth: 2, under: section.under)
    }
    outline.sections = sections
  }

  private func sections(_ list: DutyList, depth: Int, under: String) -> [PolicyOutline.Section] {
    list.rules.map { rule in
      PolicyOutline.Section(
        title: rule.title, anchor: nil, depth: depth, line: list.line, under: under,
        body: rule.body.map { SourceDocument.Placed($0, line: list.line) }, kind: .guideline,
        strength: rule.strength, remarks: rule.title.remarks)
    }
  }

  private func decide(_ section: inout PolicyOutline.Section, hasChildren: Bool) {
    if section.kind == .guideline {
      section.remarks.append(Self.remark(section.strength))
      return
    }
    let title = section.title.plainText
    if let kind = TitleWords.kind(of: title) {
      section.kind = kind
      section.remarks.append(
        ImportRemark(
          .guess, .element,
          "taken for a '\(kind.rawValue)' by its title; another class, or none, stands in the braces"))
      return
    }
    if section.depth == 1, hasChildren {
      section.kind = .principle
      return
    }
    let body = section.body.map(\.block)
    if let strength = StrengthGuess.of(title: title, body: body, in: language) {
      section.kind = .guideline
      section.strength = strength
      section.remarks.append(Self.remark(strength))
    } else if section.depth == 1, body.hasWords {
      section.kind = .principle
    } else {
      section.remarks.append(
        ImportRemark(
          .guess, .element,
          "no words here say what somebody must, should or may do, so it is a section: for a rule, put strength=… in the place of .section"
        ))
    }
  }

  private static func remark(_ guess: StrengthGuess?) -> ImportRemark {
    guard let guess else { return ImportRemark(.guess, .strength, "taken for a guideline") }
    if guess.others.isEmpty {
      return ImportRemark(
        .guess, .strength, "strength=\(guess.strength.rawValue), from the word '\(guess.words)'")
    }
    return ImportRemark(
      .guess, .strength,
      "strength=\(guess.strength.rawValue), from the word '\(guess.words)'; the text also says \(guess.others.quotedList), so perhaps it is several rules"
    )
  }
}
