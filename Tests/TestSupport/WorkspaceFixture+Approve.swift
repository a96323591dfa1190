import PolicyModel
import PolicyReading
import Revisions
import SourceText
import Storage

extension WorkspaceFixture {
  /// The day from which what a build approves by itself is in force.
  package static let firstDay = "2026-01-01"

  /// Approves what lies in a policy's folder, as `tenet approve` does: adds the line to its ledger, and its files.
  ///
  /// The version counts up with every approval. `effective` is the day of approval when it is nil.
  package mutating func approve(
    _ policy: String, on day: String, effective: String? = nil, note: String = "Därför.",
    publicNote: String? = nil
  ) async throws {
    guard let workspace = try await WorkspaceReader.read(store).workspace,
      let chosen = workspace.policies.first(where: { $0.id.value.text == policy })
    else { throw Missing(what: policy) }
    try approve(chosen, in: workspace, on: day, effective: effective, note: note, publicNote: publicNote)
  }

  /// Adds the line that retires a policy.
  package mutating func retire(_ policy: String, on day: String) async throws {
    guard let workspace = try await WorkspaceReader.read(store).workspace,
      let chosen = workspace.policies.first(where: { $0.id.value.text == policy }),
      let date = CalendarDate(iso8601: day)
    else { throw Missing(what: policy) }
    let history = try history(of: chosen)
    try append(
      LedgerEntry(
        .retire, policy: history.policy, version: history.newest?.version ?? .first, approved: date,
        effective: date, by: "Sixten Granlund", previous: history.ledger.head), to: history)
  }

  /// Approves every policy that was never approved.
  mutating func approveTheRest() async throws {
    guard let workspace = try await WorkspaceReader.read(store).workspace else { return }
    var seen: Set<Identifier> = []
    for policy in workspace.policies where seen.insert(policy.id.value).inserted {
      if try history(of: policy).newest == nil, policy.consultation == nil {
        try approve(
          policy, in: workspace, on: Self.firstDay, effective: nil, note: "Därför.", publicNote: nil)
      }
    }
  }

  private mutating func approve(
    _ policy: Policy, in workspace: Workspace, on day: String, effective: String?, note: String,
    publicNote: String?
  ) throws {
    guard let approved = CalendarDate(iso8601: day),
      let effective = CalendarDate(iso8601: effective ?? day),
      let swedish = workspace.configuration.languages.first
    else { throw Missing(what: day) }
    let draft = try RevisionDraft(of: policy, in: workspace, from: store)
    let history = try history(of: policy)
    let version = history.newest.map { $0.version.next(for: .binding) } ?? .first
    for (path, bytes) in draft.files {
      binaries["\(history.revisionsFolder)/\(version)/\(path)"] = bytes
    }
    try append(
      LedgerEntry(
        .approve, policy: policy.id.value, version: version, level: .binding, approved: approved,
        effective: effective, by: "Majken Ek", note: LocalizedText([swedish: note]),
        publicNote: publicNote.map { LocalizedText([swedish: $0]) }, files: draft.digests,
        previous: history.ledger.head), to: history)
  }

  private func history(of policy: Policy) throws -> PolicyHistory {
    let folder = String(policy.path.dropLast("/policy.md".count))
    return try HistoryReader.read(store, folder: folder) ?? .none(of: policy.id.value, folder: folder)
  }

  private mutating func append(_ entry: LedgerEntry, to history: PolicyHistory) throws {
    binaries[history.path, default: []] += entry.line().bytes
  }
}
