import Editions
import PolicyModel
import Timelines

/// Plans the pages of a site for colleagues.
///
/// Editions for an outside audience are not accepted: their pages are made by ``PressRoomRenderer``.
package struct IntranetRenderer<Reader: InsideAudience>: Sendable {
  private let plan: SitePlan<Reader>

  /// Takes what the site's audience may read, and what it can tell of the past.
  package init(
    _ site: SiteEdition<Reader>, _ histories: SiteHistories<Reader>, templates: Templates,
    mediaFiles: [Identifier: MediaFile], notice: SiteNotice? = nil
  ) {
    let registers = site.registers
    let sections: [(SiteAddresses.Section, Bool)] = [
      (.applies, true), (.new, true), (.departments, !registers.departments.isEmpty),
      (.roles, !registers.roles.isEmpty),
      (.channels, !registers.channels.isEmpty), (.cases, true), (.quiz, site.hasQuizQuestions),
      (.accounts, true), (.glossary, true), (.contacts, true),
    ]
    plan = SitePlan(
      site, histories, templates: templates, kind: .intranet, sections: sections, mediaFiles: mediaFiles,
      notice: notice)
  }

  /// The files that are made besides pages.
  package func files() -> [PlannedFiles] { plan.files }

  /// Every page of the site.
  package func pages() -> [PlannedPage] { plan.pages(pages) }

  private func pages(_ shelf: SiteShelf<Reader>) -> [PlannedPage] {
    let groups = GroupPages(shelf)
    let registers = RegisterPages(shelf)
    let departments = DepartmentTexts(shelf)
    let policies = shelf.policyPages(.shown) { edition, values in
      TemplateMembers(present: ["departments": departments.links(from: edition.policy, values)])
    }
    return [StartPage(shelf, groups).page] + policies + DepartmentPages(shelf).pages
      + shelf.historyPages(.shown) + AppliesPage(shelf, groups).pages + groups.pages
      + [CasesPage(shelf).page, HealthPage(shelf).page] + registers.pages + QuickCards(shelf).pages
      + (shelf.frame.menu.contains(.quiz) ? [QuizPage(shelf).page] : [])
      + StrengthPages(shelf).pages
  }
}
