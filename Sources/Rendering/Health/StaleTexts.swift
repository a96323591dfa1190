import Editions
import PolicyModel

/// The translations and variants that have fallen behind, policy by policy, with what moved.
struct StaleTexts<Reader: InsideAudience> {
  private let shelf: SiteShelf<Reader>
  private let values: PageValues

  /// Writes for a page.
  init(_ shelf: SiteShelf<Reader>, _ values: PageValues) {
    self.shelf = shelf
    self.values = values
  }

  /// What has fallen behind, in the order of the site's policies: translations, then variants with theirs.
  var entries: [TemplateValue] {
    shelf.editions.flatMap { edition in translations(edition) + variants(edition) }
  }

  private func translations(_ edition: Edition<Reader>) -> [TemplateValue] {
    shelf.site.languages.compactMap { language in
      guard let text = shelf.site.edition(of: edition.policy, in: language) else { return nil }
      let page = SiteAddresses.policy(edition.policy, language)
      let moved = moved(text, on: page)
      guard !moved.isEmpty else { return nil }
      let what = shelf.words("health-translation", ["language": shelf.words.name(of: language)])
      return entry(edition, what, edition.governance?.owner, moved)
    }
  }

  private func variants(_ edition: Edition<Reader>) -> [TemplateValue] {
    (shelf.site.ownedVariants[edition.policy] ?? []).flatMap { variant($0, of: edition) }
  }

  private func variant(_ variant: OwnedVariant, of edition: Edition<Reader>) -> [TemplateValue] {
    guard let unit = shelf.site.registers.departments[variant.department] else { return [] }
    let department = variant.department
    let name = shelf.directory.passage(unit.name).text
    let text = shelf.site.departmentEditions[edition.policy]?.first { $0.department == department }
    var entries: [TemplateValue] = []
    if variant.isStale {
      let links = moved(text, in: shelf.language) { _, mark in mark.kind == .variant(of: department) }
      let what = shelf.words("as-department", ["department": name])
      entries.append(entry(edition, what, variant.owner, links))
    }
    for language in shelf.site.languages {
      let links = moved(text, in: language) { element, mark in
        mark.kind.isTranslation && text?.origin(of: element).steps.last?.department == department
      }
      guard !links.isEmpty else { continue }
      let what = shelf.words(
        "health-variant-translation", ["department": name, "language": shelf.words.name(of: language)])
      entries.append(entry(edition, what, variant.owner, links))
    }
    return entries
  }

  private func entry(
    _ edition: Edition<Reader>, _ what: String, _ owner: Party?, _ moved: [TemplateValue]
  ) -> TemplateValue {
    values.link(
      edition.title, to: SiteAddresses.policy(edition.policy, shelf.language),
      beside: shelf.health(owner: owner, values, what: what, moved: .items(moved)))
  }

  /// What moved of a department's text, on its page; nothing when there is no such text.
  private func moved(
    _ text: DepartmentEdition<Reader>?, in language: Language, _ counts: (Identifier, StaleMark) -> Bool
  ) -> [TemplateValue] {
    guard let text, let edition = text.editions[language] else { return [] }
    let page = SiteAddresses.departmentPolicy(text.policy, text.department, language)
    return edition.allElements.compactMap { element in
      link(element, element.stale.filter { counts(element.id, $0) }, on: page)
    }
  }

  /// What moved of a translation, with its title and summary.
  private func moved(_ edition: Edition<Reader>, on page: PagePath) -> [TemplateValue] {
    let head = parts(edition.stale).map { parts in
      TemplateValue.object(["element": values.link("health-head", to: page), "parts": .text(parts)])
    }
    let elements = edition.allElements.compactMap { element in
      link(element, element.stale.filter(\.kind.isTranslation), on: page)
    }
    return [head].compactMap { $0 } + elements
  }

  private func link(_ element: EditionElement, _ marks: [StaleMark], on page: PagePath) -> TemplateValue? {
    guard let parts = parts(marks) else { return nil }
    let title =
      element.kind == .preamble ? shelf.passage("kind-preamble") : element.title
    return .object([
      "element": values.link(title, to: page, fragment: element.id.text), "parts": .text(parts),
    ])
  }

  /// `rubriken och ordalydelsen`; nil when nothing moved.
  private func parts(_ marks: [StaleMark]) -> String? {
    guard !marks.isEmpty else { return nil }
    let parts = marks.flatMap(\.parts).map { shelf.words("stale-part-\($0.rawValue)") }
    return parts.isEmpty ? shelf.words("health-unseen") : shelf.words.list(parts)
  }
}

extension StaleMark.Kind {
  fileprivate var isTranslation: Bool { if case .translation = self { true } else { false } }
}
