import Editions
import PolicyModel

/// The page that says how usable the site is for everybody, what was tested, and whom to tell when it is not.
struct AccessibilityPage<Reader: OutsideAudience> {
  private let shelf: SiteShelf<Reader>

  /// Takes a site in one language.
  init(_ shelf: SiteShelf<Reader>) { self.shelf = shelf }

  /// The page.
  var page: PlannedPage {
    let path = shelf.path(.accessibility)
    return shelf.plan(path) { [shelf] in
      let organisation = shelf.frame.organisationName(shelf.language)
      let values = shelf.values(path)
      var page = SiteFrame.Page(
        template: "pages/accessibility", kind: "accessibility",
        paths: shelf.paths { SiteAddresses.section(.accessibility, $0) },
        title: shelf.passage("accessibility-title"),
        lead: shelf.passage("accessibility-lead", ["organisation": organisation]),
        breadcrumbs: [shelf.home(path)], section: .accessibility)
      page.values["contacts"] = PressPages(shelf).contacts(values)
      return page
    }
  }
}
