import Editions
import PolicyModel
import Revisions
import Timelines

/// What stands beside the text of a policy: since when it is in force, who looks after it, what changed last, what comes.
struct PolicyFacts<Reader: Audience> {
  let shelf: SiteShelf<Reader>
  let edition: Edition<Reader>
  let values: PageValues

  private var history: SiteHistory<Reader>? { shelf.histories[edition.policy] }

  /// The *facts*: outside since when it is in force and when it changed; inside also versions, reviews and people.
  var facts: TemplateValue? { facts(and: []) }

  /// The same, and what a page knows besides.
  func facts(and further: [TemplateValue?]) -> TemplateValue? {
    let governance = edition.governance
    let shown = history?.isDraft == true ? nil : history?.inForce
    let reviews = history?.reviews
    let updated = history?.updated
    let every = reviews?.next == nil ? governance?.reviewEvery.map(shelf.words.interval) : nil
    let common = [
      values.fact("fact-in-force-since", date: shown?.date),
      values.fact("fact-updated", date: shown == nil || updated == shown?.date ? nil : updated),
      values.fact("fact-version", value: shown?.record?.version.description),
      values.fact("fact-last-reviewed", date: reviews?.last), nextReview(reviews?.next),
      values.fact("fact-review-every", value: every),
      values.fact("fact-owner", party: governance?.owner),
      values.fact("fact-approver", party: governance?.approver),
    ]
    return .items((common + further).compactMap { $0 })
  }

  private func nextReview(_ date: CalendarDate?) -> TemplateValue? {
    guard let date else { return nil }
    return .object(present: [
      "label": .text(shelf.words("fact-next-review")), "time": values.time(date),
      "warning": date < shelf.histories.day ? .text(shelf.words("review-overdue")) : nil,
    ])
  }

  /// The *status* of a page that shows what nobody approved.
  var status: TemplateValue? {
    guard let history, history.isDraft else { return nil }
    let revisions = RevisionValues(shelf: shelf, values: values)
    let link = history.inForce.map { values.link("status-old-link", to: revisions.page(of: $0, history)) }
    return revisions.status("draft", shelf.words("status-draft-text"), link: link)
  }

  /// The ways on to what was, what comes and what is proposed.
  var trail: TemplateValue? {
    let language = shelf.language
    let edit = values.edit(edition.governance?.file, shelf.site.edit)
    guard let history else { return .items([edit].compactMap { $0 }) }
    func link(_ text: String, _ page: PagePath, _ kind: String) -> TemplateValue {
      values.link(Passage(text: text, language: language), to: page, beside: ["kind": .text(kind)])
    }
    var links: [TemplateValue] = []
    if let proposal = history.proposal {
      let text = shelf.words("trail-proposal", ["date": shelf.words.date(proposal.until)])
      links.append(link(text, SiteAddresses.proposal(for: edition.policy, language), "proposal"))
    }
    for revision in history.coming {
      let text = shelf.words("trail-coming", ["date": shelf.words.date(revision.date)])
      let page = SiteAddresses.revision(of: edition.policy, revision.date, language)
      links.append(link(text, page, "coming"))
    }
    if let latest = history.revisions.last, latest.level != nil {
      let text = shelf.words("trail-latest", ["date": shelf.words.date(latest.date)])
      let page = SiteAddresses.revisionChanges(of: edition.policy, latest.date, language)
      links.append(link(text, page, "latest"))
    }
    if history.hasChanges {
      links.append(
        link(shelf.words("trail-log"), SiteAddresses.changes(of: edition.policy, language), "all"))
    }
    return .items(links + [edit].compactMap { $0 })
  }
}
