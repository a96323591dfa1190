import Editions
import PolicyModel
import Revisions
import Timelines

/// Cards to be printed and kept at hand: a policy on one page, its guidelines by how binding they are and whom to ask;
/// one for everybody and one for each department that has the policy in another form.
struct QuickCards<Reader: Audience> {
  private let shelf: SiteShelf<Reader>
  private let texts: DepartmentTexts<Reader>

  /// So many guidelines fit on a card of a postcard's size; more make a sheet.
  private static var mostOnSmall: Int { 10 }

  init(_ shelf: SiteShelf<Reader>) {
    self.shelf = shelf
    self.texts = DepartmentTexts(shelf)
  }

  /// Every card.
  var pages: [PlannedPage] {
    shelf.editions.filter(Self.hasCard).flatMap { common in
      let own = texts.all(of: common.policy).compactMap { text in
        text.editions[shelf.language].flatMap { Self.hasCard($0) ? page($0, for: text.department) : nil }
      }
      return [page(common, for: nil)] + own
    }
  }

  /// The link to the card of a text; nil where there is none.
  func link(to edition: Edition<Reader>, for department: Identifier? = nil, _ values: PageValues)
    -> TemplateValue?
  {
    guard Self.hasCard(edition) else { return nil }
    return values.link(
      "card-link", to: SiteAddresses.card(of: edition.policy, for: department, shelf.language))
  }

  /// Whether a text has guidelines to put on a card.
  private static func hasCard(_ edition: Edition<Reader>) -> Bool {
    edition.allElements.contains { $0.kind == .guideline }
  }

  private func page(_ edition: Edition<Reader>, for department: Identifier?) -> PlannedPage {
    let path = SiteAddresses.card(of: edition.policy, for: department, shelf.language)
    return shelf.plan(path) { [self] in
      let values = PageValues(scene: shelf.scene(path, showing: edition))
      let text =
        department.map { SiteAddresses.departmentPolicy(edition.policy, $0, shelf.language) }
        ?? SiteAddresses.policy(edition.policy, shelf.language)
      let name = department.map { texts.name($0).text }
      let above = department == nil ? [] : [values.link(texts.name(department ?? edition.policy), to: text)]
      let common = SiteAddresses.policy(edition.policy, shelf.language)
      var page = SiteFrame.Page(
        template: "pages/card", kind: "card",
        paths: shelf.paths { SiteAddresses.card(of: edition.policy, for: department, $0) },
        title: edition.title,
        titleNote: [shelf.words("card"), name].compactMap { $0 }.joined(separator: ", "),
        eyebrow: name ?? shelf.words("card"), description: edition.summary?.text,
        breadcrumbs: [shelf.home(path), values.link(edition.title, to: common)] + above)
      let rules = edition.allElements.filter { $0.kind == .guideline }
      page.values["size"] = .text(rules.count <= Self.mostOnSmall ? "small" : "sheet")
      page.values["strengths"] = .items(
        Strength.allCases.compactMap { strength in
          let own = rules.filter { $0.strength == strength }
          guard let label = ElementLabel(.guideline, strength), !own.isEmpty else { return nil }
          return .object([
            "label": values.label(label), "rules": .items(own.map { values.rule($0, on: text) }) ?? .flag,
          ])
        })
      page.values["principles"] = .items(
        edition.elements.filter { $0.kind == .principle }.map {
          values.link($0.title, to: text, fragment: $0.id.text)
        })
      page.values["facts"] = facts(edition, values)
      page.values["text"] = values.link("card-text", to: text, beside: address(text))
      return page
    }
  }

  /// The address on the site as it can be typed; nothing when the site has none.
  private func address(_ page: PagePath) -> TemplateMembers {
    shelf.frame.url.map { ["address": .text(page.absolute(below: $0))] } ?? [:]
  }

  private func facts(_ edition: Edition<Reader>, _ values: PageValues) -> TemplateValue? {
    let history = shelf.histories[edition.policy]
    let shown = history?.isDraft == true ? nil : history?.inForce
    return .items(
      [
        values.fact("fact-in-force-since", date: shown?.date),
        values.fact("fact-version", value: shown?.record?.version.description),
        values.fact("fact-owner", party: edition.governance?.owner),
      ].compactMap { $0 })
  }
}
