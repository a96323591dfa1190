import Editions
import PolicyModel
import Revisions
import SemanticDiff
import Timelines

/// The shapes in which pages tell of a policy's revisions.
struct RevisionValues<Reader: Audience> {
  let shelf: SiteShelf<Reader>
  let values: PageValues

  private var words: Words { shelf.words }

  /// The page on which a text stands.
  func page(of revision: SiteRevision<Reader>, _ history: SiteHistory<Reader>) -> PagePath {
    let isOnOwnPage = !history.isDraft && history.inForce?.date == revision.date
    return isOnOwnPage
      ? SiteAddresses.policy(history.policy, shelf.language)
      : SiteAddresses.revision(of: history.policy, revision.date, shelf.language)
  }

  /// A revision in a list: what it changed, how much that matters, why.
  func entry(_ revision: SiteRevision<Reader>, _ history: SiteHistory<Reader>) -> TemplateMembers {
    var members: TemplateMembers = ["time": values.time(revision.date)]
    members["state"] = state(revision, history)
    members["level"] = revision.level.map(level)
    members["version"] = revision.record.map { record in
      .text(words("log-version", ["version": record.version.description]))
    }
    members["reason"] = reason(revision)
    members["changes"] = .text(summary(of: revision, policy: history.policy))
    var links: [TemplateValue] = []
    if revision.level != nil {
      let page = SiteAddresses.revisionChanges(of: history.policy, revision.date, shelf.language)
      links.append(values.link("log-what-changed", to: page))
    }
    links += departmentLinks(revision, history)
    links.append(values.link("log-the-text", to: page(of: revision, history)))
    members["links"] = .items(links)
    return members
  }

  /// What the changes of a revision come to.
  func summary(of revision: SiteRevision<Reader>, policy: Identifier) -> String {
    guard let difference = revision.differences[shelf.language] else { return words("log-first") }
    if difference.difference.changes.isEmpty {
      if !revision.departmentChanges.isEmpty { return words("log-departments") }
      return words(revision.level == .review ? "summary-nothing" : "log-other-language")
    }
    return shown(difference, policy, title: "").summary
  }

  /// The ways to what a revision changed for departments in particular.
  func departmentLinks(_ revision: SiteRevision<Reader>, _ history: SiteHistory<Reader>) -> [TemplateValue] {
    departmentLinks("log-changed-for", revision.departmentChanges) {
      SiteAddresses.revisionChanges(of: history.policy, revision.date, for: $0, shelf.language)
    }
  }

  /// The ways to what a proposal would change for departments in particular.
  func departmentLinks(_ proposal: SiteProposal<Reader>, _ history: SiteHistory<Reader>) -> [TemplateValue] {
    departmentLinks("proposal-for", proposal.departmentChanges) {
      SiteAddresses.proposal(for: history.policy, in: $0, shelf.language)
    }
  }

  private func departmentLinks(
    _ key: String, _ changes: [DepartmentChange<Reader>], _ page: (Identifier) -> PagePath
  ) -> [TemplateValue] {
    changes.map { change in
      let text = words(key, ["department": name(of: change.department)])
      return values.link(Passage(text: text, language: shelf.language), to: page(change.department))
    }
  }

  /// What a department is called.
  func name(of department: Identifier) -> String {
    shelf.site.registers.departments[department].map { shelf.directory.passage($0.name).text }
      ?? department.text
  }

  /// A difference, ready to be shown in this language.
  func shown(_ difference: EditionDifference<Reader>, _ policy: Identifier, title: String) -> ShownDifference
  {
    ShownDifference(
      of: difference, policy: policy, title: title, versions: .init(from: "", to: ""), words: words,
      names: shelf.unitNames)
  }

  /// Why a revision was made, in the words of those who may read this page.
  func reason(_ revision: SiteRevision<Reader>) -> TemplateValue? {
    guard let note = revision.record?.note ?? revision.publicNote else { return nil }
    let passage = shelf.directory.passage(note)
    return .object(present: [
      "text": .text(passage.text),
      "foreign": passage.language == shelf.language ? nil : .text(passage.language.tag),
    ])
  }

  /// How much a change matters, as a mark with words.
  func level(_ level: ChangeLevel) -> TemplateValue {
    .object(["name": .text(level.rawValue), "title": .text(words("level-\(level.rawValue)"))])
  }

  private func state(_ revision: SiteRevision<Reader>, _ history: SiteHistory<Reader>) -> TemplateValue? {
    if history.coming.contains(where: { $0.date == revision.date }) {
      return note("coming", words("state-coming", ["date": words.date(revision.date)]))
    }
    if history.inForce?.date == revision.date { return note("current", words("state-current")) }
    return revision.until.map { note("old", words("state-old", ["date": words.date($0)])) }
  }

  /// A *note*.
  func note(_ kind: String, _ text: String) -> TemplateValue {
    .object(["kind": .text(kind), "text": .text(text)])
  }

  /// A *status*: what kind of page this is, and the way to the one that holds.
  func status(_ kind: String, _ text: String?, link: TemplateValue?) -> TemplateValue {
    .object(present: [
      "kind": .text(kind), "title": .text(words("status-\(kind)")), "text": .optional(text), "link": link,
    ])
  }

  /// A *fact* about a revision that leads to its text.
  func fact(_ key: String, _ revision: SiteRevision<Reader>, _ history: SiteHistory<Reader>) -> TemplateValue
  {
    let date = Passage(text: words.date(revision.date), language: shelf.language)
    return .object([
      "label": .text(words(key)), "link": values.link(date, to: page(of: revision, history)),
    ])
  }
}
