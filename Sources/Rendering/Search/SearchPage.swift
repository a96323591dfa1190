import Editions
import PolicyModel

/// The page on which readers search the site, and the index that its script loads.
///
/// Without JavaScript it leads to the lists that there are.
struct SearchPage<Reader: Audience> {
  private let shelf: SiteShelf<Reader>

  init(_ shelf: SiteShelf<Reader>) { self.shelf = shelf }

  /// The page.
  var page: PlannedPage {
    let path = shelf.path(.search)
    return shelf.plan(path) { [shelf] in
      let values = shelf.values(path)
      let organisation = shelf.frame.organisationName(shelf.language)
      var page = SiteFrame.Page(
        template: "pages/search", kind: "search",
        paths: shelf.paths { SiteAddresses.section(.search, $0) },
        title: shelf.passage("search-title"), lead: shelf.passage("search-lead"),
        description: shelf.words("search-description", ["organisation": organisation]),
        breadcrumbs: [shelf.home(path)], section: .search)
      page.values["texts"] = .items(Self.texts(shelf.words))
      page.values["lists"] = .items(
        [values.link("search-policies", to: SiteAddresses.start(shelf.language))]
          + shelf.frame.menu.map { section in
            values.link(shelf.frame.wordKey(section), to: shelf.path(section))
          })
      if shelf.frame.menu.contains(.applies) {
        page.values["applies"] = values.link("search-applies", to: shelf.path(.applies))
      }
      return page
    }
  }

  /// The index.
  var index: PlannedFiles { SearchFiles(shelf).planned }

  /// The words that the script says.
  private static func texts(_ words: Words) -> [TemplateValue] {
    ["one", "many", "none", "none-filtered", "failed", "begin"].map { key in
      .object(["key": .text(key), "text": .text(words("search-\(key)"))])
    }
  }
}
