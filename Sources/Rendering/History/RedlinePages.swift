import Editions
import PolicyModel
import SemanticDiff
import Timelines

/// The pages that show two texts of a policy in one: what a revision changed, and what has changed since.
struct RedlinePages<Reader: Audience> {
  private let shelf: SiteShelf<Reader>

  init(_ shelf: SiteShelf<Reader>) { self.shelf = shelf }

  /// A page for every pair of neighbours, and one from every old text to the one in force.
  var pages: [PlannedPage] {
    shelf.histories.all.flatMap { history in
      let texts = history.revisions + history.coming
      let changes = zip(texts, texts.dropFirst()).flatMap { old, new in
        [changesPage(old, new, history)] + new.departmentChanges.map { departmentPage($0, old, new, history) }
      }
      return changes
        + history.revisions.filter { Self.hasSince($0, history) }.map { sincePage($0, history) }
    }
  }

  /// Whether there is a page from a text to the one in force.
  static func hasSince(_ revision: SiteRevision<Reader>, _ history: SiteHistory<Reader>) -> Bool {
    guard let current = history.inForce else { return false }
    return revision.date < current.date
  }

  private func changesPage(
    _ old: SiteRevision<Reader>, _ new: SiteRevision<Reader>, _ history: SiteHistory<Reader>
  ) -> PlannedPage {
    let address: @Sendable (Language) -> PagePath = {
      SiteAddresses.revisionChanges(of: history.policy, new.date, $0)
    }
    let path = address(shelf.language)
    return shelf.plan(path) { [self] in
      let difference = new.differences[shelf.language]
      var page = page(difference, old, new, history, path, level: new.level)
      page.paths = shelf.paths(address)
      let revisions = RevisionValues(shelf: shelf, values: shelf.values(path))
      page.values["reason"] = revisions.reason(new)
      page.values["departments"] = .items(revisions.departmentLinks(new, history))
      return page
    }
  }

  private func departmentPage(
    _ change: DepartmentChange<Reader>, _ old: SiteRevision<Reader>, _ new: SiteRevision<Reader>,
    _ history: SiteHistory<Reader>
  ) -> PlannedPage {
    let address: @Sendable (Language) -> PagePath = {
      SiteAddresses.revisionChanges(of: history.policy, new.date, for: change.department, $0)
    }
    let path = address(shelf.language)
    return shelf.plan(path) { [self] in
      let difference = change.differences[shelf.language]
      var page = page(difference, old, new, history, path, level: difference?.difference.level)
      page.paths = shelf.paths(address)
      page.eyebrow = RevisionValues(shelf: shelf, values: shelf.values(path)).name(of: change.department)
      page.titleNote = page.eyebrow
      return page
    }
  }

  private func sincePage(_ old: SiteRevision<Reader>, _ history: SiteHistory<Reader>) -> PlannedPage {
    let address: @Sendable (Language) -> PagePath = {
      SiteAddresses.changesSince(old.date, of: history.policy, $0)
    }
    let path = address(shelf.language)
    return shelf.plan(path) { [self] in
      guard let new = history.inForce else { return shelf.nothing(path) }
      let difference = EditionDifference(old.editions[shelf.language], new.editions[shelf.language])
      var page = page(difference, old, new, history, path, level: difference.difference.level)
      page.paths = shelf.paths(address)
      page.canonical = shelf.canonical(of: history)
      return page
    }
  }

  private func page(
    _ difference: EditionDifference<Reader>?, _ old: SiteRevision<Reader>, _ new: SiteRevision<Reader>,
    _ history: SiteHistory<Reader>, _ path: PagePath, level: ChangeLevel?
  ) -> SiteFrame.Page {
    guard let edition = new.editions[shelf.language] else { return shelf.nothing(path) }
    let words = shelf.words
    let revisions = RevisionValues(shelf: shelf, values: shelf.values(path))
    let hasChanges = difference?.difference.changes.isEmpty == false
    let summary =
      hasChanges
      ? difference.map { revisions.shown($0, history.policy, title: edition.title.text).summary }
      : words(
        !new.departmentChanges.isEmpty
          ? "log-departments" : level == nil || level == .review ? "summary-nothing" : "log-other-language")
    var page = SiteFrame.Page(
      template: "pages/redline", kind: "redline", paths: [:],
      title: shelf.passage("diff-title", ["title": edition.title.text]),
      lead: summary.map { Passage(text: $0, language: shelf.language) },
      breadcrumbs: shelf.breadcrumbs(to: history, from: path))
    let facts = [
      revisions.fact("fact-text-from", old, history), revisions.fact("fact-text-to", new, history),
      level.map { level in
        .object([
          "label": .text(words("diff-level")),
          "value": .text("\(words("level-\(level.rawValue)")). \(words("level-\(level.rawValue)-text"))"),
        ])
      },
    ]
    page.titleNote = words.date(old.date) + " – " + words.date(new.date)
    page.values["facts"] = .items(facts.compactMap { $0 })
    if hasChanges, let difference {
      let shown = revisions.shown(difference, history.policy, title: edition.title.text)
      page.values["redline"] = .text(Self.html(shown, shelf.scene(path), history.policy))
    }
    let log = revisions.values.link(
      "trail-log", to: SiteAddresses.changes(of: history.policy, shelf.language),
      beside: ["kind": .text("all")])
    page.values["trail"] = .items([log])
    return page
  }

  /// A difference as HTML: the list of what changed, and both texts in one.
  static func html(_ shown: ShownDifference, _ scene: PageScene, _ policy: Identifier) -> String {
    let writer = RedlineWriter(shown, links: BodyLinks(scene: scene, policy: policy))
    var html = HTMLBuffer()
    writer.writeOverview(into: &html)
    writer.writeViews(into: &html)
    return html.string
  }
}
