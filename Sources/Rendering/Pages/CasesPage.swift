import Editions
import MarkdownTree
import PolicyModel

/// The page of all cases: for the introduction training, and for anybody who learns from stories.
struct CasesPage<Reader: Audience> {
  private let shelf: SiteShelf<Reader>

  init(_ shelf: SiteShelf<Reader>) { self.shelf = shelf }

  /// The page.
  var page: PlannedPage {
    let path = shelf.path(.cases)
    return shelf.plan(path) { [shelf] in
      let values = shelf.values(path)
      var page = SiteFrame.Page(
        template: "pages/cases", kind: "cases", paths: shelf.paths { SiteAddresses.section(.cases, $0) },
        title: shelf.passage("cases-page-title"), lead: shelf.passage("cases-lead"),
        breadcrumbs: [shelf.home(path)], section: .cases)
      page.values["cases"] = .items(
        shelf.editions.flatMap { edition in
          edition.allElements.filter { $0.kind == .case }.map { Self.story($0, edition, shelf, values) }
        })
      return page
    }
  }

  private static func story(
    _ element: EditionElement, _ edition: Edition<Reader>, _ shelf: SiteShelf<Reader>, _ values: PageValues
  ) -> TemplateValue {
    let page = SiteAddresses.policy(edition.policy, shelf.language)
    let illustrated = element.illustrates.compactMap { target -> TemplateValue? in
      guard let place = shelf.directory.place(of: target, in: edition.policy), let strength = place.strength,
        let rule = values.link(place)
      else { return nil }
      return .object(["label": values.label(ElementLabel(strength)), "rule": rule])
    }
    var beside: TemplateMembers = ["policy": values.link(edition.title, to: page)]
    beside["excerpt"] = .optional(element.body.firstParagraph)
    beside["illustrates"] = .items(illustrated)
    return values.link(element.title, to: page, fragment: element.id.text, beside: beside)
  }
}
