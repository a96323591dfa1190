import Editions
import PolicyModel
import Timelines

/// Plans the pages of a site for the world outside: the press room, and sites for partners.
///
/// It accepts editions for an outside audience only, so that a page of it with internal text on it does not compile.
package struct PressRoomRenderer<Reader: OutsideAudience>: Sendable {
  private let shelves: [SiteShelf<Reader>]
  private let frame: SiteFrame

  /// Takes what the site's audience may read, and what it can tell of the past.
  package init(
    _ site: SiteEdition<Reader>, _ histories: SiteHistories<Reader>, templates: Templates,
    mediaFiles: [Identifier: MediaFile], notice: SiteNotice? = nil
  ) {
    let registers = site.registers
    let possible: [(SiteAddresses.Section, Bool)] = [
      (.press, true), (.new, true), (.media, !registers.media.isEmpty),
      (.accounts, !registers.accounts.isEmpty),
      (.glossary, !registers.glossary.isEmpty), (.contacts, true),
    ]
    let frame = SiteFrame(
      site, templates: templates, kind: .pressRoom, menu: possible.filter(\.1).map(\.0), notice: notice)
    self.frame = frame
    self.shelves = site.languages.map {
      SiteShelf(site, histories, $0, frame: frame, mediaFiles: mediaFiles)
    }
  }

  /// Every page of the site.
  package func pages() -> [PlannedPage] {
    shelves.flatMap(pages) + CommonPages.pages(frame)
  }

  private func pages(_ shelf: SiteShelf<Reader>) -> [PlannedPage] {
    let press = PressPages(shelf)
    let registers = RegisterPages(shelf)
    let policies = shelf.policyPages(.hidden) { _, values in
      ["contacts": press.contacts(values)].compactMapValues { $0 }
    }
    return [press.startPage] + policies + shelf.historyPages(.hidden) + press.itemPages + [press.indexPage]
      + (shelf.directory.registers.media.isEmpty ? [] : [press.mediaPage]) + registers.pages
  }
}
