import Editions
import PolicyModel
import SemanticDiff
import Timelines

/// The page of each proposal: that it is one, what would change, until when and where to answer.
struct ProposalPages<Reader: Audience> {
  private let shelf: SiteShelf<Reader>
  private let notes: ArticleWriter.VisibilityNotes

  init(_ shelf: SiteShelf<Reader>, _ notes: ArticleWriter.VisibilityNotes) {
    self.shelf = shelf
    self.notes = notes
  }

  /// The pages.
  var pages: [PlannedPage] {
    shelf.histories.all.flatMap { history in
      guard let proposal = history.proposal else { return [PlannedPage]() }
      return [page(proposal, history)]
        + proposal.departmentChanges.map { departmentPage($0, proposal, history) }
    }
  }

  private func page(_ proposal: SiteProposal<Reader>, _ history: SiteHistory<Reader>) -> PlannedPage {
    let path = SiteAddresses.proposal(for: history.policy, shelf.language)
    return shelf.plan(path) { [self] in
      guard let edition = proposal.editions[shelf.language] else { return shelf.nothing(path) }
      let scene = shelf.scene(path, showing: edition)
      let values = PageValues(scene: scene)
      let revisions = RevisionValues(shelf: shelf, values: values)
      let words = shelf.words
      var page = SiteFrame.Page(
        template: "pages/proposal", kind: "proposal",
        paths: shelf.paths { SiteAddresses.proposal(for: history.policy, $0) }, title: edition.title,
        eyebrow: words("proposal-eyebrow"), lead: edition.summary,
        breadcrumbs: shelf.breadcrumbs(to: history, from: path))
      page.titleNote = words("proposal-eyebrow")
      page.staleNote = StalePhrases(scene).summary(of: edition)
      page.values["status"] = revisions.status(
        "proposal", words("status-proposal-text", ["date": words.date(proposal.until)]), link: nil)
      let contact = proposal.contact.flatMap { shelf.site.registers.contacts[$0] }
      page.values["facts"] = .items(
        [
          values.fact("fact-answer-by", date: proposal.until),
          history.inForce.map { revisions.fact("fact-proposed-instead-of", $0, history) },
          values.fact("fact-contact", party: proposal.contact.flatMap { Party(written: "contact:\($0)") }),
        ].compactMap { $0 })
      if let difference = proposal.differences[shelf.language] {
        page.values["redline"] = redline(difference, history, edition, scene)
      } else {
        var article = HTMLBuffer()
        ArticleWriter(scene, policy: history.policy, visibilityNotes: notes).write(
          edition.elements, into: &article)
        page.values["article"] = .optional(article.string)
      }
      page.values["departments"] = .items(revisions.departmentLinks(proposal, history))
      page.values["answers"] = answers(proposal, edition, contact, values)
      return page
    }
  }

  private func departmentPage(
    _ change: DepartmentChange<Reader>, _ proposal: SiteProposal<Reader>, _ history: SiteHistory<Reader>
  ) -> PlannedPage {
    let path = SiteAddresses.proposal(for: history.policy, in: change.department, shelf.language)
    return shelf.plan(path) { [self] in
      let own = proposal.departmentEditions.first { $0.holdsFor.contains(change.department) }
      guard let edition = own?.editions[shelf.language] ?? proposal.editions[shelf.language] else {
        return shelf.nothing(path)
      }
      let scene = shelf.scene(path, showing: edition)
      let values = PageValues(scene: scene)
      let revisions = RevisionValues(shelf: shelf, values: values)
      let name = revisions.name(of: change.department)
      var page = SiteFrame.Page(
        template: "pages/proposal", kind: "proposal",
        paths: shelf.paths { SiteAddresses.proposal(for: history.policy, in: change.department, $0) },
        title: edition.title, titleNote: name, eyebrow: shelf.words("proposal-for", ["department": name]),
        lead: edition.summary, breadcrumbs: shelf.breadcrumbs(to: history, from: path))
      page.values["status"] = revisions.status(
        "proposal", shelf.words("status-proposal-text", ["date": shelf.words.date(proposal.until)]), link: nil
      )
      page.values["redline"] = change.differences[shelf.language].flatMap {
        redline($0, history, edition, scene)
      }
      let contact = proposal.contact.flatMap { shelf.site.registers.contacts[$0] }
      page.values["answers"] = answers(proposal, edition, contact, values)
      return page
    }
  }

  private func redline(
    _ difference: EditionDifference<Reader>, _ history: SiteHistory<Reader>, _ edition: Edition<Reader>,
    _ scene: PageScene
  ) -> TemplateValue? {
    guard !difference.difference.changes.isEmpty else { return nil }
    let shown = RevisionValues(shelf: shelf, values: PageValues(scene: scene)).shown(
      difference, history.policy, title: edition.title.text)
    return .text(RedlinePages<Reader>.html(shown, scene, history.policy))
  }

  /// A way to answer on the whole, and on each element, by mail; nil when nobody's address may be read.
  private func answers(
    _ proposal: SiteProposal<Reader>, _ edition: Edition<Reader>, _ contact: ContactEntry?,
    _ values: PageValues
  ) -> TemplateValue? {
    guard let address = contact?.email else { return nil }
    func mail(_ title: String, _ address: MailAddress, lang: String?) -> TemplateValue {
      .object(present: [
        "title": .text(title), "href": .text(address.href), "lang": lang.map { .text($0) },
      ])
    }
    func subject(_ place: String) -> String {
      shelf.words("answer-subject", ["title": edition.title.text]) + " [\(place)]"
    }
    let whole = mail(
      shelf.words("answer-whole"), MailAddress(address, subject: subject(edition.policy.text)), lang: nil)
    let items = edition.allElements.filter { $0.kind != .preamble }.map { element in
      let mailto = MailAddress(address, subject: subject("\(edition.policy)#\(element.id)"))
      return mail(element.title.text, mailto, lang: values.scene.lang(element.title.language))
    }
    return .object(present: ["whole": whole, "elements": .items(items)])
  }
}
