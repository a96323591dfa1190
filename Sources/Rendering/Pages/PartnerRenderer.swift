import Editions
import PolicyModel
import Timelines

/// Plans the pages of a site for those who work with us: what applies to them, what we stand for, whom to ask.
///
/// Like the press room it accepts editions for an outside audience only.
package struct PartnerRenderer<Reader: OutsideAudience>: Sendable {
  private let plan: SitePlan<Reader>

  /// Takes what the site's audience may read, and what it can tell of the past.
  package init(
    _ site: SiteEdition<Reader>, _ histories: SiteHistories<Reader>, templates: Templates,
    mediaFiles: [Identifier: MediaFile], notice: SiteNotice? = nil
  ) {
    let registers = site.registers
    let hasCases = site.editions.values.contains { editions in
      editions.contains { $0.allElements.contains { $0.kind == .case } }
    }
    let sections: [(SiteAddresses.Section, Bool)] = [
      (.applies, true), (.new, true), (.roles, !registers.roles.isEmpty),
      (.channels, !registers.channels.isEmpty), (.cases, hasCases),
      (.accounts, !registers.accounts.isEmpty), (.glossary, !registers.glossary.isEmpty), (.contacts, true),
      (.press, !site.pressItems.isEmpty),
    ]
    plan = SitePlan(
      site, histories, templates: templates, kind: .partner, sections: sections, mediaFiles: mediaFiles,
      notice: notice)
  }

  /// The files that are made besides pages.
  package func files() -> [PlannedFiles] { plan.files }

  /// Every page of the site.
  package func pages() -> [PlannedPage] { plan.pages(pages) }

  private func pages(_ shelf: SiteShelf<Reader>) -> [PlannedPage] {
    let groups = GroupPages(shelf)
    let press = PressPages(shelf)
    @Sendable func contacts(_ values: PageValues) -> TemplateMembers {
      TemplateMembers(present: ["contacts": press.contacts(values)])
    }
    let has = plan.frame.menu.contains
    return [StartPage(shelf, groups, beside: contacts).page]
      + shelf.policyPages(.hidden) { _, values in contacts(values) } + shelf.historyPages(.hidden)
      + AppliesPage(shelf, groups).pages + groups.pages + (has(.cases) ? [CasesPage(shelf).page] : [])
      + RegisterPages(shelf).pages + QuickCards(shelf).pages + StrengthPages(shelf).pages
      + (has(.press) ? press.itemPages + [press.indexPage] : [])
  }
}
