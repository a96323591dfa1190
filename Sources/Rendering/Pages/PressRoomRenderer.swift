import Editions
import PolicyModel
import Timelines

/// Plans the pages of a site for the world outside: the press room.
///
/// It accepts editions for an outside audience only, so that a page of it with internal text on it does not compile.
package struct PressRoomRenderer<Reader: OutsideAudience>: Sendable {
  private let plan: SitePlan<Reader>
  private let site: SiteEdition<Reader>
  private let histories: SiteHistories<Reader>

  /// Takes what the site's audience may read, and what it can tell of the past.
  package init(
    _ site: SiteEdition<Reader>, _ histories: SiteHistories<Reader>, templates: Templates,
    mediaFiles: [Identifier: MediaFile], cards: [PagePath: MediaFile] = [:], notice: SiteNotice? = nil
  ) {
    self.site = site
    self.histories = histories
    let registers = site.registers
    let sections: [(SiteAddresses.Section, Bool)] = [
      (.press, true), (.new, true), (.media, !registers.media.isEmpty),
      (.accounts, !registers.accounts.isEmpty),
      (.glossary, !registers.glossary.isEmpty), (.contacts, true),
    ]
    plan = SitePlan(
      site, histories, templates: templates, kind: .pressRoom, sections: sections, mediaFiles: mediaFiles,
      cards: cards, notice: notice)
  }

  /// The files that are made besides pages.
  package func files() -> [PlannedFiles] { plan.files }

  /// Every page of the site.
  package func pages() -> [PlannedPage] {
    let pages = plan.pages(pages)
    return pages + forSearchEngines(pages)
  }

  /// What search engines ask for before anything else; nothing of it on a site without an address of its own.
  private func forSearchEngines(_ pages: [PlannedPage]) -> [PlannedPage] {
    guard let url = site.url, let sitemap = Sitemap(site, histories, pages) else { return [] }
    let path = PagePath(file: "sitemap.xml")
    let news = PagePath(file: "news-sitemap.xml")
    let robots = """
      User-agent: *
      Allow: /

      Sitemap: \(path.absolute(below: url))
      Sitemap: \(news.absolute(below: url))

      """
    let newsMap = NewsSitemap(site, on: histories.day, below: url)
    return [
      PlannedPage(path: path) { sitemap.bytes() }, PlannedPage(path: news) { newsMap.bytes() },
      PlannedPage(path: PagePath(file: "robots.txt")) { Array(robots.utf8) },
    ]
  }

  private func pages(_ shelf: SiteShelf<Reader>) -> [PlannedPage] {
    let press = PressPages(shelf)
    let registers = RegisterPages(shelf)
    let policies = shelf.policyPages(.hidden) { _, values in
      TemplateMembers(present: ["contacts": press.contacts(values)])
    }
    return [press.startPage] + policies + shelf.historyPages(.hidden) + press.itemPages + [press.indexPage]
      + press.feedPages
      + (shelf.directory.registers.media.isEmpty ? [] : press.mediaPages) + registers.pages
      + [AccessibilityPage(shelf).page]
  }
}
