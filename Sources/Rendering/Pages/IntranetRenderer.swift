import Editions
import PolicyModel

/// Plans the pages of a site for colleagues.
///
/// Editions for an outside audience are not accepted: their pages are made by ``PressRoomRenderer``.
package struct IntranetRenderer<Reader: InsideAudience>: Sendable {
  private let shelves: [SiteShelf<Reader>]
  private let frame: SiteFrame

  /// Takes what the site's audience may read.
  package init(_ site: SiteEdition<Reader>, templates: Templates, mediaFiles: [Identifier: MediaFile]) {
    let registers = site.registers
    let possible: [(SiteAddresses.Section, Bool)] = [
      (.departments, !registers.departments.isEmpty), (.roles, !registers.roles.isEmpty),
      (.channels, !registers.channels.isEmpty), (.cases, true), (.accounts, true), (.glossary, true),
      (.contacts, true),
    ]
    let frame = SiteFrame(
      site, templates: templates, kind: .intranet, menu: possible.filter(\.1).map(\.0))
    self.frame = frame
    self.shelves = site.languages.map { SiteShelf(site, $0, frame: frame, mediaFiles: mediaFiles) }
  }

  /// Every page of the site.
  package func pages() -> [PlannedPage] {
    shelves.flatMap(pages) + CommonPages.pages(frame)
  }

  private func pages(_ shelf: SiteShelf<Reader>) -> [PlannedPage] {
    let groups = GroupPages(shelf)
    let registers = RegisterPages(shelf)
    return [IntranetStartPage(shelf, groups).page]
      + shelf.policyPages(.shown) { edition, values in
        let governance = edition.governance
        let review = governance?.reviewEvery.map(shelf.words.interval)
        let facts = [
          values.fact("fact-owner", party: governance?.owner),
          values.fact("fact-approver", party: governance?.approver),
          values.fact("fact-review-every", value: review),
        ]
        return ["facts": .items(facts.compactMap { $0 })].compactMapValues { $0 }
      } + groups.pages + [CasesPage(shelf).page] + registers.pages
  }
}
