import Editions
import MarkdownTree
import PolicyModel

/// The start page of a site for those who follow the policies: what applies to you, the policies, cases to learn from,
/// registers.
struct StartPage<Reader: Audience> {
  private let shelf: SiteShelf<Reader>
  private let groups: GroupPages<Reader>

  /// How many cases and groups are shown before a link to all of them.
  private static var shownCases: Int { 3 }
  private static var shownGroups: Int { 8 }
  private static var shownNews: Int { 3 }

  private let beside: @Sendable (PageValues) -> TemplateMembers

  /// Takes a site in one language, its groups, and what stands on the page besides.
  init(
    _ shelf: SiteShelf<Reader>, _ groups: GroupPages<Reader>,
    beside: @escaping @Sendable (PageValues) -> TemplateMembers = { _ in [:] }
  ) {
    self.shelf = shelf
    self.groups = groups
    self.beside = beside
  }

  /// The page.
  var page: PlannedPage {
    let path = SiteAddresses.start(shelf.language)
    let ways = groups.ways(path, shown: Self.shownGroups)
    return shelf.plan(path) { [shelf, beside, groups] in
      let key = shelf.frame.kind.rawValue
      let organisation = shelf.frame.organisationName(shelf.language)
      let values = shelf.values(path)
      var page = SiteFrame.Page(
        template: "pages/start", kind: "start", paths: shelf.paths(SiteAddresses.start),
        title: shelf.passage("\(key)-title", ["organisation": organisation]),
        lead: shelf.passage("\(key)-lead", ["organisation": organisation]),
        description: shelf.words("\(key)-description", ["organisation": organisation]))
      page.isStart = true
      page.values["everybody"] = values.link("everybody", to: shelf.path(.everybody))
      page.values["ways"] = ways
      if AppliesPage(shelf, groups).canAnswer {
        page.values["ask"] = .object([
          "href": .text(path.href(to: shelf.path(.applies))),
          "example": .text(shelf.words("applies-example-question")),
        ])
      }
      let news = WhatIsNewPage(shelf)
      page.values["strengths"] = StrengthPages.links(shelf, from: path)
      page.values["latest"] = news.latest(path, shown: Self.shownNews)
      page.values["proposals"] = news.proposals(path)
      page.values["retired"] = shelf.retired(path)
      page.values["policies"] = .items(shelf.editions.map { shelf.entry($0, values) })
      page.values["cases"] = Self.cases(shelf, values)
      page.values["registers"] = .items(
        Self.registers(shelf.frame).map { section in
          let key = section.rawValue
          return values.link(
            "nav-\(key)", to: shelf.path(section), beside: ["summary": .text(shelf.words("\(key)-summary"))])
        })
      page.values.add(beside(values))
      return page
    }
  }

  /// The parts of the site that are good to have at hand.
  private static func registers(_ frame: SiteFrame) -> [SiteAddresses.Section] {
    [.accounts, .glossary, .contacts].filter(frame.menu.contains) + (frame.kind == .intranet ? [.health] : [])
  }

  private static func cases(_ shelf: SiteShelf<Reader>, _ values: PageValues) -> TemplateValue? {
    let all = shelf.editions.lazy.flatMap { edition in
      edition.allElements.filter { $0.kind == .case }.map { (edition.policy, $0) }
    }
    let shown = Array(all.prefix(shownCases + 1))
    let items = shown.prefix(shownCases).map { policy, element in
      values.link(
        element.title, to: SiteAddresses.policy(policy, shelf.language), fragment: element.id.text,
        beside: TemplateMembers(present: ["excerpt": TemplateValue.optional(element.body.firstParagraph)]))
    }
    let more: TemplateMembers =
      shown.count > shownCases ? ["all": values.link("more-cases", to: shelf.path(.cases))] : [:]
    return .items(Array(items), beside: more)
  }
}
