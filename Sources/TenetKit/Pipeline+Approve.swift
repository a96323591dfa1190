import Diagnostics
import Editions
import Messages
public import PolicyModel
import PolicyRules
public import Revisions
import SemanticDiff
import SourceText
import Storage

extension Pipeline {
  /// The errors of a report that stand in the way of approving a policy: those in its folder, and those in the files
  /// that a revision freezes besides.
  public func errors(of policy: Policy, in report: DiagnosticReport) -> [Diagnostic] {
    let folder = policy.path.dropLast("policy.md".count)
    let frozen = ["tenet.yml", "registers/references.yml", "registers/media.yml"]
    return report.diagnostics.filter {
      $0.severity == .error && ($0.location.path.hasPrefix(folder) || frozen.contains($0.location.path))
    }
  }

  /// Compares the working copy of a policy with its last revision.
  ///
  /// What is compared is what would be frozen: the files are read once, and the draft is read back from their bytes.
  public func proposal(_ policy: Policy, in checked: Checked, on today: CalendarDate) async throws
    -> RevisionProposal
  {
    guard let workspace = checked.workspace else { throw Refusal.workspaceHasErrors }
    let id = policy.id.value
    let draft = try RevisionDraft(of: policy, in: workspace, from: folder.store)
    let new = try await draft.read()
    let history = try history(of: id, in: draft.policyFolder, checked.histories)
    let until = new.policy.consultation?.until.value
    var changes: [RevisionChange] = []
    var level: ChangeLevel? = .binding
    var base: Revision?
    if let newest = history.newest {
      let revision = try await RevisionReader.read(newest.version, of: history, from: folder.store)
      let difference = RevisionDifference(
        from: revision, to: new, folder: draft.policyFolder, departure: draft.departure(from: revision))
      (base, changes, level) = (revision, difference.changes, difference.level)
      if history.retirement != nil {
        // Whatever bound somebody before binds her again.
        changes.insert(RevisionChange("reinstated", .binding, title: "the policy, which was retired"), at: 0)
        level = .binding
      }
    }
    return RevisionProposal(
      policy: id, history: history, base: base?.line, changes: changes, level: level,
      opened: OpenedElement.all(from: base, to: new),
      elements: Set((new.policy.allElements + new.workspace.variants.flatMap(\.allElements)).map(\.id)),
      openConsultation: until.flatMap { $0 >= today ? $0 : nil }, draft: draft)
  }

  /// The history of a policy, which lies beside it; an empty one before its first approval.
  private func history(of policy: Identifier, in folder: String, _ histories: WorkspaceHistories) throws
    -> PolicyHistory
  {
    if let history = histories[policy] {
      guard history.folder == folder else {
        throw ApprovalRefusal.ledgerElsewhere(policy: policy, folder: folder, ledgerFolder: history.folder)
      }
      return history
    }
    if let other = histories.all.first(where: { $0.folder == folder }) {
      throw ApprovalRefusal.ledgerOfAnother(policy: policy, other: other.policy)
    }
    return .none(of: policy, folder: folder)
  }

  /// Everything that is in the way of an approval; empty when nothing is.
  public func refusals(of proposal: RevisionProposal, _ order: ApprovalOrder, in workspace: Workspace)
    -> [ApprovalRefusal]
  {
    guard let level = proposal.level else {
      return [.nothingChanged(policy: proposal.policy, version: proposal.version)]
    }
    var refusals: [ApprovalRefusal] = []
    if let version = order.version, version < proposal.version {
      refusals.append(.versionTooLow(version, proposed: proposal.version, level: level))
    }
    if level > .editorial {
      let missing = workspace.configuration.languages.filter { order.note[$0] == nil }
      if !missing.isEmpty { refusals.append(.notesMissing(missing, level: level)) }
    }
    refusals += openingRefusals(of: proposal, order.opening)
    refusals += dayRefusals(of: proposal.history, today: order.today, effective: order.effective)
    return refusals + keyRefusals(order.key, in: workspace)
  }

  /// Freezes the draft and adds its line to the ledger; throws the first refusal when there is one.
  public func approve(_ proposal: RevisionProposal, _ order: ApprovalOrder, in workspace: Workspace) throws
    -> LedgerLine
  {
    if let refusal = refusals(of: proposal, order, in: workspace).first { throw refusal }
    let writer = HistoryWriter(root: folder.path, history: proposal.history, key: order.key)
    return try writer.approve(
      { previous in
        LedgerEntry(
          .approve, policy: proposal.policy, version: order.version ?? proposal.version,
          level: proposal.level,
          approved: order.today, effective: order.effective ?? order.today, by: order.by,
          note: order.note.isEmpty ? nil : LocalizedText(order.note),
          publicNote: order.publicNote.isEmpty ? nil : LocalizedText(order.publicNote),
          files: proposal.draft.digests, key: order.key?.name, previous: previous)
      }, proposal.draft)
  }

  private func openingRefusals(of proposal: RevisionProposal, _ opening: ApprovalOrder.Opening)
    -> [ApprovalRefusal]
  {
    switch opening {
    case .all: return proposal.base == nil ? [] : [.openingAll]
    case .elements(let named):
      let unknown = named.subtracting(proposal.elements).sorted()
      let closed = proposal.opened.filter { !named.contains($0.id) }
      return unknown.map { .unknownElement($0.text, policy: proposal.policy) }
        + (closed.isEmpty ? [] : [.notOpened(closed, isFirst: proposal.base == nil)])
    }
  }

  /// Whether a ledger would go backwards.
  func dayRefusals(of history: PolicyHistory, today: CalendarDate, effective: CalendarDate?)
    -> [ApprovalRefusal]
  {
    let lines = history.ledger.lines
    if let last = lines.map(\.approved).max(), today < last { return [.datedBack(today, last: last)] }
    let day = effective ?? today
    if let last = lines.compactMap(\.effective).max(), day < last { return [.tooEarly(day, last: last)] }
    return []
  }

  /// Whether a line would lack the signature that the workspace asks for, or have one that it does not know.
  func keyRefusals(_ key: SigningKey?, in workspace: Workspace) -> [ApprovalRefusal] {
    let keys = workspace.configuration.keys
    guard let key else { return keys.isEmpty ? [] : [.notSigned] }
    let isKnown = keys.contains { $0.name.value.text == key.name && $0.text.value == key.publicKey }
    return isKnown ? [] : [.unknownKey(name: key.name, publicKey: key.publicKey)]
  }
}
