import Editions
import PolicyModel
import Revisions
import SemanticDiff
import Timelines

/// The pages of a policy's other texts: those that were in force, those that will be.
struct RevisionPages<Reader: Audience> {
  private let shelf: SiteShelf<Reader>
  private let notes: ArticleWriter.VisibilityNotes

  init(_ shelf: SiteShelf<Reader>, _ notes: ArticleWriter.VisibilityNotes) {
    self.shelf = shelf
    self.notes = notes
  }

  /// The page of every text that the policies' own pages do not show, and of policies that are no longer in force.
  var pages: [PlannedPage] {
    shelf.histories.all.flatMap { history in
      history.apart.map { textPage($0, history) } + [retiredPage(history)].compactMap { $0 }
    }
  }

  private func textPage(_ revision: SiteRevision<Reader>, _ history: SiteHistory<Reader>) -> PlannedPage {
    let path = SiteAddresses.revision(of: history.policy, revision.date, shelf.language)
    return shelf.plan(path) { [self] in page(revision, history, path) }
  }

  private func page(
    _ revision: SiteRevision<Reader>, _ history: SiteHistory<Reader>, _ path: PagePath
  ) -> SiteFrame.Page {
    let id = history.policy
    guard let edition = revision.editions[shelf.language] else { return shelf.nothing(path) }
    let scene = shelf.scene(path, showing: edition)
    let revisions = RevisionValues(shelf: shelf, values: PageValues(scene: scene))
    var article = HTMLBuffer()
    ArticleWriter(scene, policy: id, visibilityNotes: notes).write(edition.elements, into: &article)
    var page = SiteFrame.Page(
      template: "pages/policy", kind: "revision",
      paths: shelf.paths { SiteAddresses.revision(of: id, revision.date, $0) },
      canonical: shelf.canonical(of: history), title: edition.title,
      eyebrow: shelf.words(
        "revision-eyebrow",
        [
          "class": shelf.words("class-\(edition.policyClass.rawValue)"),
          "date": shelf.words.date(revision.date),
        ]),
      lead: edition.summary, breadcrumbs: shelf.breadcrumbs(to: history, from: path))
    page.titleNote = shelf.words.date(revision.date)
    page.staleNote = StalePhrases(scene).text(edition.stale)
    page.values["status"] = status(revision, history, revisions)
    page.values["facts"] = facts(revision, history, revisions)
    page.values["trail"] = trail(revision, history, revisions)
    page.values["contents"] = .optional(ContentsWriter(scene).html(edition.elements))
    page.values["article"] = .optional(article.string)
    page.values["showsStrength"] = edition.allElements.contains { $0.kind == .guideline } ? .flag : nil
    return page
  }

  private func status(
    _ revision: SiteRevision<Reader>, _ history: SiteHistory<Reader>, _ revisions: RevisionValues<Reader>
  ) -> TemplateValue? {
    let words = shelf.words
    if history.inForce?.date == revision.date { return nil }
    let current = history.inForce.map { inForce in
      revisions.values.link("status-old-link", to: revisions.page(of: inForce, history))
    }
    if history.coming.contains(where: { $0.date == revision.date }) {
      let text = words("status-coming-text", ["date": words.date(revision.date)])
      return revisions.status("coming", text, link: current)
    }
    if case .retired(let date) = history.standing, revision.date == history.revisions.last?.date {
      return revisions.status(
        "retired", words("status-retired-text", ["date": words.date(date)]), link: nil)
    }
    let text = revision.until.map { words("status-old-text", ["date": words.date($0)]) }
    return revisions.status("old", text, link: current)
  }

  private func facts(
    _ revision: SiteRevision<Reader>, _ history: SiteHistory<Reader>, _ revisions: RevisionValues<Reader>
  ) -> TemplateValue? {
    let values = revisions.values
    let record = revision.record
    let isInForce = history.inForce?.date == revision.date
    return .items(
      [
        values.fact("fact-from", date: revision.date),
        values.fact("fact-until", date: isInForce ? nil : revision.until),
        values.fact("fact-version", value: record?.version.description),
        values.fact("fact-approved", date: record?.approved), values.fact("fact-by", value: record?.by),
      ].compactMap { $0 })
  }

  private func trail(
    _ revision: SiteRevision<Reader>, _ history: SiteHistory<Reader>, _ revisions: RevisionValues<Reader>
  ) -> TemplateValue? {
    let id = history.policy
    var links: [TemplateValue] = []
    func add(_ key: String, _ page: PagePath, _ kind: String) {
      links.append(revisions.values.link(key, to: page, beside: ["kind": .text(kind)]))
    }
    if RedlinePages.hasSince(revision, history) {
      add("trail-since", SiteAddresses.changesSince(revision.date, of: id, shelf.language), "latest")
    }
    if revision.level != nil {
      add("trail-changes", SiteAddresses.revisionChanges(of: id, revision.date, shelf.language), "latest")
    }
    if history.hasChanges { add("trail-log", SiteAddresses.changes(of: id, shelf.language), "all") }
    return .items(links)
  }

  /// What stands at the address of a policy that is no longer in force, so that old links lead somewhere.
  private func retiredPage(_ history: SiteHistory<Reader>) -> PlannedPage? {
    guard case .retired(let date) = history.standing, let last = history.revisions.last,
      let edition = last.editions[shelf.language], !history.isDraft
    else { return nil }
    let path = SiteAddresses.policy(history.policy, shelf.language)
    return shelf.plan(path) { [shelf] in
      let revisions = RevisionValues(shelf: shelf, values: shelf.values(path))
      var page = SiteFrame.Page(
        template: "pages/retired", kind: "retired",
        paths: shelf.paths { SiteAddresses.policy(history.policy, $0) }, title: edition.title,
        eyebrow: shelf.words("class-\(edition.policyClass.rawValue)"), lead: edition.summary,
        breadcrumbs: [shelf.home(path)])
      let text = shelf.words("status-retired-text", ["date": shelf.words.date(date)])
      page.values["status"] = revisions.status("retired", text, link: nil)
      page.values["trail"] = .items([
        revisions.values.link(
          "trail-last-text", to: revisions.page(of: last, history), beside: ["kind": .text("latest")]),
        revisions.values.link(
          "trail-log", to: SiteAddresses.changes(of: history.policy, shelf.language),
          beside: ["kind": .text("all")]),
      ])
      return page
    }
  }
}
