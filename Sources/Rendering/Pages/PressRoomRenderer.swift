import Editions
import PolicyModel
import Timelines

/// Plans the pages of a site for the world outside: the press room.
///
/// It accepts editions for an outside audience only, so that a page of it with internal text on it does not compile.
package struct PressRoomRenderer<Reader: OutsideAudience>: Sendable {
  private let plan: SitePlan<Reader>

  /// Takes what the site's audience may read, and what it can tell of the past.
  package init(
    _ site: SiteEdition<Reader>, _ histories: SiteHistories<Reader>, templates: Templates,
    mediaFiles: [Identifier: MediaFile], notice: SiteNotice? = nil
  ) {
    let registers = site.registers
    let sections: [(SiteAddresses.Section, Bool)] = [
      (.press, true), (.new, true), (.media, !registers.media.isEmpty),
      (.accounts, !registers.accounts.isEmpty),
      (.glossary, !registers.glossary.isEmpty), (.contacts, true),
    ]
    plan = SitePlan(
      site, histories, templates: templates, kind: .pressRoom, sections: sections, mediaFiles: mediaFiles,
      notice: notice)
  }

  /// Every page of the site.
  package func pages() -> [PlannedPage] { plan.pages(pages) }

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
