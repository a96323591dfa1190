import Editions
import PolicyModel
import Rendering

extension HandbookAssembler {
  /// How a new colleague is greeted.
  var welcome: BookPart? {
    guard let text = outline.welcome?.text(in: reader.language, fallbacks: site.languages) else { return nil }
    return BookPart(
      .welcome, title: texts.own("book-welcome"),
      blocks: [.markdown(text.tree, language: text.language, policy: nil)])
  }

  /// A chapter that stands in the handbook's own file.
  func chapter(_ place: String, _ index: Int, _ chapter: HandbookChapter) -> BookPart? {
    guard let text = chapter.text.text(in: reader.language, fallbacks: site.languages) else { return nil }
    return BookPart(
      .chapter, id: "_\(place)-\(index + 1)", title: texts.passage(chapter.title),
      blocks: [.markdown(text.tree, language: text.language, policy: nil)])
  }

  /// How to use the book, and how binding its rules are.
  var use: BookPart {
    let labels = Strength.allCases.map { strength in
      BookRule(
        label: ElementLabel(strength), title: texts.own("legend-\(strength.rawValue)"), anchor: nil,
        conditions: [])
    }
    return BookPart(
      .use, title: texts.own("book-use"),
      blocks: [
        .text(texts.own("book-use-start")), .text(texts.own("book-use-search")),
        .heading(BookHeading(id: "_strengths", title: texts.own("legend-title"))),
        .text(texts.own("book-use-strengths")), .rules(labels), .text(texts.own("book-use-newer")),
      ])
  }

  /// Every policy in two sentences, on one page.
  var summary: BookPart {
    BookPart(
      .summary, title: texts.own("book-summary"), lead: texts.own("book-summary-lead"),
      blocks: policies.flatMap { policy -> [BookBlock] in
        let principles = policy.edition.elements.filter { $0.kind == .principle }
        return [
          .heading(BookHeading(id: nil, title: policy.edition.title)),
          policy.edition.summary.map { .text($0) },
          principles.isEmpty
            ? nil
            : .rules(principles.map { texts.rule($0, of: policy.edition.policy) }),
        ].compactMap { $0 }
      })
  }
}
