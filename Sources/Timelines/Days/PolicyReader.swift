internal import Editions
internal import PolicyModel
internal import Revisions
import SourceText
internal import Storage

/// A policy among the days, and the revisions that had to be read back for it.
struct ReadPolicy: Sendable {
  /// A revision that was read back.
  struct Frozen: Sendable {
    let workspace: Workspace
    let files: any FileStore
    let isInForce: Bool
  }

  let timeline: PolicyTimeline
  /// In the order of their days.
  let revisions: [Frozen]
}

/// Reads the states of one policy that a day asks for.
struct PolicyReader<Store: FileStore>: Sendable {
  let workspace: Workspace
  let history: PolicyHistory?
  let copy: PolicyText?
  let store: Store
  let day: CalendarDate
  let use: WorkingCopyUse

  /// Reads.
  func read(_ id: Identifier) async throws -> ReadPolicy {
    guard let history, history.newest != nil else {
      return ReadPolicy(
        timeline: timeline(id, [], [], isCopyInForce: false, isCopyNewest: false), revisions: [])
    }
    let copied = digestsOfCopy()
    let inForce = history.inForce(on: day)
    let earlier = history.earlier(on: day)
    // What was approved later than the day was not known on it.
    let coming = history.coming(on: day).filter { $0.approved <= day }
    var frozen: [ReadPolicy.Frozen] = []
    func state(_ line: LedgerLine) async throws -> PolicyState? {
      guard let from = line.effective else { return nil }
      let until = history.end(of: line)
      if let copy, let copied, copied == history.ledger.textFiles(of: line.version) {
        return PolicyState(line: line, from: from, until: until, text: copy, names: .none)
      }
      let revision = try await RevisionReader.read(line.version, of: history, from: store)
      let then = revision.workspace
      frozen.append(
        ReadPolicy.Frozen(workspace: then, files: revision.files, isInForce: line == inForce))
      return PolicyState(
        line: line, from: from, until: until,
        text: PolicyText(
          policy: revision.policy, translations: then.translations, variants: then.variants,
          basis: then.bases[id]),
        names: FrozenNames(then))
    }
    var begun: [PolicyState] = []
    for line in earlier + [inForce].compactMap({ $0 }) {
      if let state = try await state(line) { begun.append(state) }
    }
    var next: [PolicyState] = []
    for line in coming {
      if let state = try await state(line) { next.append(state) }
    }
    func isCopy(_ line: LedgerLine?) -> Bool {
      line.map { copied == history.ledger.textFiles(of: $0.version) } ?? false
    }
    return ReadPolicy(
      timeline: timeline(
        id, begun, next, isCopyInForce: isCopy(inForce), isCopyNewest: isCopy(history.newest)),
      revisions: frozen)
  }

  private func timeline(
    _ id: Identifier, _ begun: [PolicyState], _ coming: [PolicyState], isCopyInForce: Bool,
    isCopyNewest: Bool
  ) -> PolicyTimeline {
    let isOpen = copy?.policy.consultation.map { $0.until.value >= day } ?? false
    let retirement = history?.retirement(on: day)
    return PolicyTimeline(
      policy: id, history: history, begun: begun, isInForce: history?.inForce(on: day) != nil,
      coming: coming, retirement: retirement,
      proposal: use != .nothing && isOpen && !isCopyNewest ? copy : nil,
      isCopyChanged: copy != nil && !isCopyNewest,
      isDraft: use == .drafts && copy != nil && !isCopyInForce && !isCopyNewest && retirement == nil)
  }

  /// The digests of what approving the working copy would freeze, all but that of `basis.json`, which is no text; nil
  /// when it cannot be frozen.
  private func digestsOfCopy() -> [String: ContentDigest]? {
    guard let copy else { return nil }
    let small = Workspace(
      configuration: workspace.configuration, policies: [copy.policy], translations: copy.translations,
      variants: copy.variants, registers: workspace.registers, pressItems: [])
    return try? RevisionDraft(of: copy.policy, in: small, from: store).textDigests
  }
}
