import Messages
public import PolicyModel
import Revisions
import SourceText
import Timelines

extension Pipeline {
  /// What there is to do about the policies of a workspace, seen from a day; `until` leaves out what comes later.
  ///
  /// Throws a `RevisionFault` or `StorageError` when a revision is not what was approved.
  public func due(_ checked: Checked, on today: CalendarDate, until: CalendarDate? = nil) async throws
    -> DueList
  {
    guard let workspace = checked.workspace else { throw Refusal.workspaceHasErrors }
    let dated = try await TimelineReader(
      workspace, histories: checked.histories, store: folder.store, on: today, showing: .drafts
    ).read()
    let copies = Dictionary(
      workspace.policies.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    let stale = StaleWork(workspace)
    let items = dated.timelines.flatMap {
      DueReader(today: today).items($0, copies[$0.policy]) + stale.items($0, copies[$0.policy])
    }
    let shown = items.filter { item in
      guard let date = item.date, let until else { return true }
      return date <= until
    }
    let last = CalendarDate(year: 9999, month: 12, day: 31) ?? today
    return DueList(
      today: today,
      items: shown.sorted { a, b in
        (a.date ?? last, a.policy, a.kind.rawValue, a.file ?? "")
          < (b.date ?? last, b.policy, b.kind.rawValue, b.file ?? "")
      })
  }
}

/// Tells what is due of one policy.
private struct DueReader {
  let today: CalendarDate

  func items(_ timeline: PolicyTimeline, _ copy: Policy?) -> [DueItem] {
    if timeline.retirement != nil { return [] }
    let policy = timeline.inForce?.text.policy ?? copy ?? timeline.coming.first?.text.policy
    guard let policy else { return [] }
    func item(_ kind: DueItem.Kind, _ date: CalendarDate?, _ version: String?, _ text: Message) -> DueItem {
      DueItem(
        kind: kind, policy: timeline.policy, title: policy.title.value, date: date, version: version,
        file: nil, owner: policy.owner?.value, text: text)
    }
    var items: [DueItem] = []
    if let state = timeline.inForce, let history = timeline.history,
      let every = state.text.policy.reviewEvery?.value,
      let date = history.nextReview(on: today, every: every)
    {
      let last = history.lastReviewed(on: today)?.description ?? ""
      items.append(
        item(.review, date, state.line.version.description, "look at the whole again, last done \(last)"))
    }
    for state in timeline.coming {
      let version = state.line.version.description
      items.append(item(.coming, state.from, version, "version \(version) begins to be in force"))
    }
    let newest = timeline.history?.newest
    guard let copy, timeline.isCopyChanged else { return items }
    if let until = copy.consultation?.until.value {
      let text: Message =
        until < today ? "the consultation has ended: decide on the proposal" : "answers to the proposal end"
      items.append(item(.consultation, until, newest?.version.description, text))
    } else if let newest {
      items.append(
        item(
          .draft, nil, newest.version.description,
          "the working copy is another than version \(newest.version), approved \(newest.approved)"))
    } else {
      items.append(item(.neverApproved, nil, nil, "nothing of it was ever approved"))
    }
    return items
  }
}
