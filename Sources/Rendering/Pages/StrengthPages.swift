import Editions
import PolicyModel

/// The guidelines of a site by how binding they are: what is always done, what everybody decides herself.
struct StrengthPages<Reader: Audience> {
  private let shelf: SiteShelf<Reader>
  /// The guidelines of each strength, policy by policy.
  private let guidelines: [Strength: [(edition: Edition<Reader>, rules: [EditionElement])]]

  /// A page that would hold more guidelines than this names the policies only.
  private static var mostRules: Int { 400 }

  init(_ shelf: SiteShelf<Reader>) {
    self.shelf = shelf
    var guidelines: [Strength: [(edition: Edition<Reader>, rules: [EditionElement])]] = [:]
    for edition in shelf.editions {
      let rules = Dictionary(grouping: edition.allElements.filter { $0.kind == .guideline }, by: \.strength)
      for (strength, rules) in rules {
        if let strength { guidelines[strength, default: []].append((edition, rules)) }
      }
    }
    self.guidelines = guidelines
  }

  /// The page of each strength, and the one that leads to them.
  var pages: [PlannedPage] { [indexPage] + Strength.allCases.compactMap(page) }

  /// The pages of the strengths by name, as the legend links to them.
  static func links(_ shelf: SiteShelf<Reader>, from path: PagePath) -> TemplateValue {
    var links: TemplateMembers = [:]
    for strength in Strength.allCases {
      links[strength.rawValue] = Self.path(strength, shelf.language).map { .text(path.href(to: $0)) }
    }
    return .object(links)
  }

  private static func path(_ strength: Strength, _ language: Language) -> PagePath? {
    Identifier(strength.rawValue).map { SiteAddresses.section(.strengths, language, item: $0) }
  }

  private var indexPage: PlannedPage {
    let path = shelf.path(.strengths)
    return shelf.plan(path) { [self] in
      let values = shelf.values(path)
      var page = SiteFrame.Page(
        template: "pages/groups", kind: "groups",
        paths: shelf.paths { SiteAddresses.section(.strengths, $0) },
        title: shelf.passage("strengths-title"), lead: shelf.passage("strengths-lead"),
        breadcrumbs: [shelf.home(path)], section: .strengths)
      page.values["groups"] = .items(
        Strength.allCases.compactMap { strength in
          guard let target = Self.path(strength, shelf.language) else { return nil }
          let count = (guidelines[strength] ?? []).reduce(0) { $0 + $1.rules.count }
          return values.link(
            shelf.passage("strength-\(strength.rawValue)"), to: target,
            beside: TemplateMembers(present: [
              "level": .text("0"),
              "count": count > 0 ? .text(shelf.words.count("guidelines", count)) : nil,
            ]))
        })
      return page
    }
  }

  private func page(_ strength: Strength) -> PlannedPage? {
    guard let path = Self.path(strength, shelf.language) else { return nil }
    return shelf.plan(path) { [self] in
      let values = shelf.values(path)
      let found = guidelines[strength] ?? []
      let showsRules = found.reduce(0) { $0 + $1.rules.count } <= Self.mostRules
      var page = SiteFrame.Page(
        template: "pages/group", kind: "group",
        paths: shelf.paths { Self.path(strength, $0) ?? path },
        title: shelf.passage("strength-\(strength.rawValue)"),
        lead: shelf.passage("legend-\(strength.rawValue)"),
        breadcrumbs: [shelf.home(path), values.link("strengths-title", to: shelf.path(.strengths))],
        section: .strengths)
      page.values["policies"] = .items(
        found.map { edition, rules in
          let policy = SiteAddresses.policy(edition.policy, shelf.language)
          return .object(present: [
            "policy": values.link(edition.title, to: policy),
            "rules": showsRules ? .items(rules.map { values.rule($0, of: edition.policy) }) : nil,
          ])
        })
      page.values["isByStrength"] = .flag
      return page
    }
  }
}
