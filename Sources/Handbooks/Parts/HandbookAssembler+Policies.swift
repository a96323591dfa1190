import Editions
import MarkdownTree
import PolicyModel
import Rendering
import Revisions
import Timelines

extension HandbookAssembler {
  /// A policy: what it says in short, and then in full.
  func chapter(_ policy: BookPolicy<Reader>) -> BookPart? {
    let edition = policy.edition
    var blocks: [BookBlock] = []
    if edition.title.language != reader.language {
      let name = texts.scene.words.name(of: edition.title.language)
      blocks.append(.note(texts.scene.words("only-in-language", ["language": name])))
    }
    if !facts(of: edition).isEmpty { blocks.append(.facts(facts(of: edition))) }
    let inShort = policy.chapter.flatMap { short($0, of: edition.policy) }
    if inShort.count > 1 {
      blocks.append(
        .heading(BookHeading(id: nil, title: texts.own("book-in-short"))))
      blocks.append(.rules(inShort))
      blocks.append(.heading(BookHeading(id: nil, title: texts.own("book-in-full"))))
    }
    blocks.append(.article(article(policy, policy.chapter)))
    let omitted = policy.own?.omitted[reader.language] ?? []
    if !omitted.isEmpty {
      blocks.append(
        .heading(BookHeading(id: "\(policy.anchor)__omitted", title: texts.own("departures-omitted"))))
      blocks.append(
        .rules(
          omitted.map { entry in
            BookRule(
              label: ElementLabel(entry.element.kind, entry.element.strength), title: entry.element.title,
              anchor: nil, conditions: entry.reason.map { [$0.text] } ?? [])
          }))
    }
    return BookPart(
      .policy, id: policy.anchor, title: edition.title,
      eyebrow: texts.scene.words("class-\(edition.policyClass.rawValue)"), lead: edition.summary,
      blocks: blocks)
  }

  private func article(
    _ policy: BookPolicy<Reader>, _ elements: [EditionElement], unlabelled: ElementKind? = nil
  ) -> BookArticle {
    BookArticle(
      policy: policy.edition.policy, elements: elements, unlabelled: unlabelled,
      origins: policy.own.map { own in
        OriginPhrases(own.origins, texts.scene.words) { [scene = texts.scene] department in
          scene.directory.registers.departments[department].map { scene.directory.passage($0.name).text }
            ?? department.text
        }
      })
  }

  /// The sentences of an element and of those under it.
  private func short(_ element: EditionElement, of policy: Identifier) -> [BookRule] {
    let own =
      [.principle, .guideline].contains(element.kind) ? [texts.rule(element, of: policy)] : []
    return own + element.children.flatMap { short($0, of: policy) }
  }

  /// What is known of the policy: which version it is, since when it holds, who looks after it.
  private func facts(of edition: Edition<Reader>) -> [BookFact] {
    let history = histories[edition.policy]
    let shown = history?.isDraft == true ? nil : history?.inForce
    return [
      texts.fact("fact-version", shown?.record?.version.description),
      texts.fact("fact-in-force-since", shown?.date),
      history?.isDraft == true ? texts.fact("fact-version", texts.scene.words("status-draft")) : nil,
      texts.fact("fact-owner", edition.governance?.owner),
    ].compactMap { $0 }
  }

  /// What happened once, policy by policy.
  var casesPart: BookPart? { collected(.cases, title: "book-cases", lead: "book-cases-lead", \.cases) }

  /// How things are done, policy by policy.
  var proceduresPart: BookPart? {
    collected(.procedures, title: "book-procedures", lead: "book-procedures-lead", \.procedures)
  }

  private func collected(
    _ kind: BookPart.Kind, title: String, lead: String,
    _ elements: (BookPolicy<Reader>) -> [EditionElement]
  ) -> BookPart? {
    var introductions: [BookBlock] = []
    var articles: [BookBlock] = []
    for policy in policies {
      let own = elements(policy)
      guard let first = own.first else { continue }
      introductions += policy.introductions.filter { $0.children.first?.kind == first.kind }.map {
        .markdown($0.body, language: $0.bodyLanguage, policy: policy.edition.policy)
      }
      articles.append(.article(article(policy, own.map { $0.placed(at: 2) }, unlabelled: first.kind)))
    }
    let blocks = introductions + articles
    return blocks.isEmpty
      ? nil : BookPart(kind, title: texts.own(title), lead: texts.own(lead), blocks: blocks)
  }

  /// The cases with the rules that they show.
  func cases() -> [BookCase] {
    policies.flatMap { policy -> [BookCase] in
      let id = policy.edition.policy
      return policy.cases.map { element in
        let shown = element.illustrates.compactMap { place(of: $0, from: id) }
        return BookCase(
          policy: policy.edition.title, title: element.title, body: element.body,
          rules: shown.map { texts.rule($0.element, of: $0.policy) },
          discussion: shown.map(\.element.body), address: id)
      }
    }
  }

  private func place(of target: LinkTarget, from policy: Identifier)
    -> (element: EditionElement, policy: Identifier)?
  {
    let address: (Identifier, Identifier)? =
      switch target {
      case .element(let id): (policy, id)
      case .policy(let other, element: let id?): (other, id)
      default: nil
      }
    guard let address, let book = policies.first(where: { $0.edition.policy == address.0 }),
      let found = book.edition.allElements.first(where: { $0.id == address.1 })
    else { return nil }
    return (found, address.0)
  }
}
