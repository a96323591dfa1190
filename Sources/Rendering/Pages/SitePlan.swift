import Editions
import PolicyModel
import Timelines

/// A site in each of its languages, ready to be planned: what all kinds of sites have in common.
struct SitePlan<Reader: Audience>: Sendable {
  /// What every page shares.
  let frame: SiteFrame
  private let shelves: [SiteShelf<Reader>]

  /// Takes what the site's audience may read; `sections` are the parts that its menu may have, each with whether there is
  /// anything in it.
  init(
    _ site: SiteEdition<Reader>, _ histories: SiteHistories<Reader>, templates: Templates, kind: SiteKind,
    sections: [(SiteAddresses.Section, Bool)], mediaFiles: [Identifier: MediaFile],
    cards: [PagePath: MediaFile] = [:], notice: SiteNotice?
  ) {
    let frame = SiteFrame(
      site, templates: templates, kind: kind, menu: sections.filter(\.1).map(\.0), notice: notice)
    self.frame = frame
    shelves = site.languages.map {
      SiteShelf(site, histories, $0, frame: frame, mediaFiles: mediaFiles, cards: cards)
    }
  }

  /// Every page: those of each language, and those outside the languages.
  func pages(_ ofLanguage: (SiteShelf<Reader>) -> [PlannedPage]) -> [PlannedPage] {
    shelves.flatMap { ofLanguage($0) + [SearchPage($0).page] } + CommonPages.pages(frame)
  }

  /// What is made besides pages: the index of each language.
  var files: [PlannedFiles] { shelves.map { SearchPage($0).index } }
}
