import Editions
import PolicyModel
import Timelines

/// The page of everything that ever changed of a policy, the newest first.
struct ChangeLogPages<Reader: Audience> {
  private let shelf: SiteShelf<Reader>

  init(_ shelf: SiteShelf<Reader>) { self.shelf = shelf }

  /// The page of each policy of which there was ever more than one text.
  var pages: [PlannedPage] {
    shelf.histories.all.filter(\.hasChanges).map(page)
  }

  private func page(_ history: SiteHistory<Reader>) -> PlannedPage {
    let path = SiteAddresses.changes(of: history.policy, shelf.language)
    return shelf.plan(path) { [shelf] in
      let revisions = RevisionValues(shelf: shelf, values: shelf.values(path))
      let title = shelf.title(of: history)
      var page = SiteFrame.Page(
        template: "pages/changes", kind: "changes",
        paths: shelf.paths { SiteAddresses.changes(of: history.policy, $0) },
        title: shelf.passage("log-title", ["title": title.text]),
        breadcrumbs: shelf.breadcrumbs(to: history, from: path))
      if case .retired(let date) = history.standing {
        let text = shelf.words("status-retired-text", ["date": shelf.words.date(date)])
        page.values["status"] = revisions.status("retired", text, link: nil)
      }
      page.values["timeline"] = RevisionTimeline(revisions, history).value
      page.values["revisions"] = .items(
        (history.revisions + history.coming).reversed().map { revision in
          .object(revisions.entry(revision, history))
        })
      return page
    }
  }
}
