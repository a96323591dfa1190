import Editions
import PolicyModel
import Timelines

/// What those who look after policies have to do: reviews, what has fallen behind, open proposals, and how easy each text
/// is to read.
///
/// Colleagues alone have it; of readers outside it cannot be made.
struct HealthPage<Reader: InsideAudience> {
  private let shelf: SiteShelf<Reader>

  /// How many days ahead a review is told of.
  private static var daysAhead: Int { 91 }
  /// How many entries a list has at most; the rest is a number.
  static var mostShown: Int { 100 }

  init(_ shelf: SiteShelf<Reader>) { self.shelf = shelf }

  /// The page.
  var page: PlannedPage {
    let path = shelf.path(.health)
    return shelf.plan(path) { [self] in
      let values = shelf.values(path)
      var page = SiteFrame.Page(
        template: "pages/health", kind: "health", paths: shelf.paths { SiteAddresses.section(.health, $0) },
        title: shelf.passage("health-title"), lead: shelf.passage("health-lead"),
        breadcrumbs: [shelf.home(path)])
      let sections = [
        section("reviews", reviews(values)), section("stale", StaleTexts(shelf, values).entries),
        section("proposals", proposals(values)),
      ].compactMap { $0 }
      page.values["sections"] = .items(sections)
      if sections.isEmpty {
        page.values["calm"] = .object([
          "title": .text(shelf.words("health-calm")), "text": .text(shelf.words("health-calm-text")),
        ])
      }
      page.values["readability"] = PolicyReadability(shelf, values).table
      return page
    }
  }

  private func section(_ name: String, _ entries: [TemplateValue]) -> TemplateValue? {
    guard let shown = TemplateValue.items(Array(entries.prefix(Self.mostShown))) else { return nil }
    return .object(present: [
      "name": .text(name), "title": .text(shelf.words("health-\(name)-title")), "entries": shown,
      "more": shelf.more(than: Self.mostShown, of: entries.count),
    ])
  }

  /// The policies that should have been looked at again, and those that soon are, by day.
  private func reviews(_ values: PageValues) -> [TemplateValue] {
    let today = shelf.histories.day
    let due = shelf.editions.compactMap { edition in
      shelf.histories[edition.policy]?.reviews?.next.map { (edition: edition, date: $0) }
    }.filter { $0.date.daysSince1970 - today.daysSince1970 <= Self.daysAhead }
    return due.sorted { ($0.date, $0.edition.policy) < ($1.date, $1.edition.policy) }.map { edition, date in
      values.link(
        edition.title, to: SiteAddresses.policy(edition.policy, shelf.language),
        beside: shelf.health(
          owner: edition.governance?.owner, values,
          day: day("fact-next-review", date, late: "review-overdue", values)))
    }
  }

  /// The proposals, the one that ends first first.
  private func proposals(_ values: PageValues) -> [TemplateValue] {
    let open = shelf.histories.all.compactMap { history in
      history.proposal.map { (policy: history.policy, proposal: $0) }
    }
    return open.sorted { ($0.proposal.until, $0.policy) < ($1.proposal.until, $1.policy) }
      .compactMap { policy, proposal in
        proposal.editions[shelf.language].map { edition in
          values.link(
            edition.title, to: SiteAddresses.proposal(for: policy, shelf.language),
            beside: shelf.health(
              owner: edition.governance?.owner, values,
              day: day("fact-answer-by", proposal.until, late: "health-over", values)))
        }
      }
  }

  private func day(_ key: String, _ date: CalendarDate, late: String, _ values: PageValues) -> TemplateValue {
    .object(present: [
      "label": .text(shelf.words(key)), "time": values.time(date),
      "warning": date < shelf.histories.day ? .text(shelf.words(late)) : nil,
    ])
  }
}

extension SiteShelf {
  /// What a list of this page tells besides a title.
  func health(
    owner: Party?, _ values: PageValues, what: String? = nil, day: TemplateValue? = nil,
    moved: TemplateValue? = nil
  ) -> TemplateMembers {
    TemplateMembers(present: [
      "owner": values.fact("fact-owner", party: owner), "what": .optional(what), "day": day, "moved": moved,
    ])
  }

  /// How many there are besides those shown; nil when all are.
  func more(than shown: Int, of count: Int) -> TemplateValue? {
    count > shown ? .text(words.count("health-more", count - shown)) : nil
  }
}
