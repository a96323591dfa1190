import Editions
import PolicyModel
import Timelines

/// What is new on a site: what changed in all policies, what comes, what people are asked about.
struct WhatIsNewPage<Reader: Audience> {
  private let shelf: SiteShelf<Reader>

  /// How many changes the page tells; older ones stand in the logs of their policies.
  private static var mostChanges: Int { 100 }

  /// A change of some policy.
  private struct News {
    let revision: SiteRevision<Reader>
    let history: SiteHistory<Reader>
  }

  init(_ shelf: SiteShelf<Reader>) { self.shelf = shelf }

  /// The page.
  var page: PlannedPage {
    let path = shelf.path(.new)
    return shelf.plan(path) { [self] in
      let revisions = RevisionValues(shelf: shelf, values: shelf.values(path))
      var page = SiteFrame.Page(
        template: "pages/new", kind: "new", paths: shelf.paths { SiteAddresses.section(.new, $0) },
        title: shelf.passage("new-title"), lead: shelf.passage("new-lead"), breadcrumbs: [shelf.home(path)],
        section: .new)
      page.values["proposals"] = proposals(path)
      page.values["coming"] = .items(coming.map { entry($0, revisions) })
      var months: [(title: String, entries: [TemplateValue])] = []
      for news in changes.prefix(Self.mostChanges) {
        let title = month(news.revision.date)
        if months.last?.title != title { months.append((title, [])) }
        months[months.count - 1].entries.append(entry(news, revisions))
      }
      page.values["months"] = .items(
        months.map { .object(present: ["title": .text($0.title), "revisions": .items($0.entries)]) })
      return page
    }
  }

  /// The latest changes, for the start page; beside them the way to all.
  func latest(_ path: PagePath, shown: Int) -> TemplateValue? {
    let revisions = RevisionValues(shelf: shelf, values: shelf.values(path))
    let newest = changes.prefix(shown).map { entry($0, revisions) }
    return .items(newest, beside: ["all": revisions.values.link("more-new", to: shelf.path(.new))])
  }

  /// The proposals that people are asked about, the one that ends first first.
  func proposals(_ path: PagePath) -> TemplateValue? {
    let values = shelf.values(path)
    let open = shelf.histories.all.compactMap { history in history.proposal.map { (history.policy, $0) } }
      .sorted { ($0.1.until, $0.0) < ($1.1.until, $1.0) }
    return .items(
      open.compactMap { policy, proposal in
        guard let edition = proposal.editions[shelf.language] else { return nil }
        let until = shelf.words("proposal-until", ["date": shelf.words.date(proposal.until)])
        var beside: TemplateMembers = [:]
        beside["summary"] = .optional(edition.summary?.text)
        beside["state"] = .object(["kind": .text("proposal"), "text": .text(until)])
        return values.link(
          edition.title, to: SiteAddresses.proposal(for: policy, shelf.language), beside: beside)
      })
  }

  /// What changed more than the form of a text, the newest first.
  private var changes: [News] {
    shelf.histories.all.flatMap { history in
      history.revisions.filter(\.isNews).map { News(revision: $0, history: history) }
    }.sorted { a, b in
      (b.revision.date, a.history.policy) < (a.revision.date, b.history.policy)
    }
  }

  private var coming: [News] {
    shelf.histories.all.flatMap { history in
      history.coming.map { News(revision: $0, history: history) }
    }.sorted { a, b in
      (a.revision.date, a.history.policy) < (b.revision.date, b.history.policy)
    }
  }

  private func entry(_ news: News, _ revisions: RevisionValues<Reader>) -> TemplateValue {
    let title = news.revision.editions[shelf.language]?.title ?? shelf.title(of: news.history)
    var members = revisions.entry(news.revision, news.history)
    // The date stands above it, and every entry here says when: what holds now needs no word.
    if news.history.inForce?.date == news.revision.date { members["state"] = nil }
    return revisions.values.link(
      title, to: revisions.page(of: news.revision, news.history), beside: members)
  }

  private func month(_ date: CalendarDate) -> String {
    shelf.words(
      "month-heading", ["month": shelf.words("month-\(date.month)"), "year": String(date.year)]
    ).capitalisedFirst
  }
}
