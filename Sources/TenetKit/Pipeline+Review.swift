public import PolicyModel
public import Revisions
import SourceText
import Storage

extension Pipeline {
  /// Adds a line that says: somebody looked at the revision in force, and nothing had to change.
  ///
  /// Throws an ``ApprovalRefusal`` when the working copy is different from that revision.
  public func review(
    _ policy: Policy, in checked: Checked, by: String, note: [Language: String], key: SigningKey?,
    on today: CalendarDate
  ) async throws -> LedgerLine {
    guard let workspace = checked.workspace else { throw Refusal.workspaceHasErrors }
    let id = policy.id.value
    guard let history = checked.histories[id], history.newest != nil else {
      throw ApprovalRefusal.neverApproved(id)
    }
    guard let current = history.inForce(on: today) else { throw ApprovalRefusal.notInForce(id) }
    let revision = try await RevisionReader.read(current.version, of: history, from: folder.store)
    let departure = try RevisionDraft(of: policy, in: workspace, from: folder.store).departure(from: revision)
    guard departure.isNothing else {
      throw ApprovalRefusal.changedSince(
        policy: id, version: current.version,
        parts: departure.files + departure.rows)
    }
    let last = history.ledger.lines.map(\.approved).max() ?? today
    guard today >= last else { throw ApprovalRefusal.datedBack(today, last: last) }
    if let refusal = keyRefusals(key, in: workspace).first { throw refusal }
    let writer = HistoryWriter(root: folder.path, history: history, key: key)
    return try writer.add(
      { previous in
        LedgerEntry(
          .review, policy: id, version: current.version, level: .review, approved: today, by: by,
          note: note.isEmpty ? nil : LocalizedText(note), key: key?.name, previous: previous)
      }, doing: .reviewing)
  }

  /// Adds a line that says: from a day on, the policy is no longer in force.
  public func retire(
    _ policy: Identifier, in checked: Checked, by: String, note: [Language: String], effective: CalendarDate?,
    key: SigningKey?, on today: CalendarDate
  ) throws -> LedgerLine {
    guard let workspace = checked.workspace else { throw Refusal.workspaceHasErrors }
    guard let history = checked.histories[policy], let newest = history.newest else {
      throw ApprovalRefusal.neverApproved(policy)
    }
    if let since = history.retirement?.effective {
      throw ApprovalRefusal.alreadyRetired(policy, since: since)
    }
    let refusals =
      dayRefusals(of: history, today: today, effective: effective) + keyRefusals(key, in: workspace)
    if let refusal = refusals.first { throw refusal }
    let writer = HistoryWriter(root: folder.path, history: history, key: key)
    return try writer.add(
      { previous in
        LedgerEntry(
          .retire, policy: policy, version: newest.version, approved: today, effective: effective ?? today,
          by: by, note: note.isEmpty ? nil : LocalizedText(note), key: key?.name, previous: previous)
      }, doing: .retiring)
  }
}
