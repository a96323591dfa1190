import Editions
import PolicyModel
import Timelines

/// Plans the pages of a site for colleagues.
///
/// Editions for an outside audience are not accepted: their pages are made by ``PressRoomRenderer``.
package struct IntranetRenderer<Reader: InsideAudience>: Sendable {
  private let shelves: [SiteShelf<Reader>]
  private let frame: SiteFrame

  /// Takes what the site's audience may read, and what it can tell of the past.
  package init(
    _ site: SiteEdition<Reader>, _ histories: SiteHistories<Reader>, templates: Templates,
    mediaFiles: [Identifier: MediaFile], notice: SiteNotice? = nil
  ) {
    let registers = site.registers
    let possible: [(SiteAddresses.Section, Bool)] = [
      (.new, true), (.departments, !registers.departments.isEmpty), (.roles, !registers.roles.isEmpty),
      (.channels, !registers.channels.isEmpty), (.cases, true), (.accounts, true), (.glossary, true),
      (.contacts, true),
    ]
    let frame = SiteFrame(
      site, templates: templates, kind: .intranet, menu: possible.filter(\.1).map(\.0), notice: notice)
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
    let groups = GroupPages(shelf)
    let registers = RegisterPages(shelf)
    let departments = DepartmentTexts(shelf)
    let policies = shelf.policyPages(.shown) { edition, values in
      ["departments": departments.links(from: edition.policy, values)].compactMapValues { $0 }
    }
    return [StartPage(shelf, groups).page] + policies + DepartmentPages(shelf).pages
      + shelf.historyPages(.shown) + groups.pages + [CasesPage(shelf).page] + registers.pages
  }
}
