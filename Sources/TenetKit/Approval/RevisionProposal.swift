public import PolicyModel
public import Revisions

/// What `tenet approve` would approve: the draft, what is different in it, and the version that asks for.
public struct RevisionProposal: Sendable {
  /// The policy.
  public let policy: Identifier
  /// Its history as it was when the difference was computed.
  public let history: PolicyHistory
  /// The last approved revision, with which the draft was compared; nil for the first.
  public let base: LedgerLine?
  /// What is different, by file; empty for the first revision.
  public let changes: [RevisionChange]
  /// How much the difference matters; nil when nothing is different.
  public let level: ChangeLevel?
  /// The elements that more people may read than before; for the first revision all that readers outside may read.
  public let opened: [OpenedElement]
  /// Every element of the draft, variants included.
  public let elements: Set<Identifier>
  /// Whether its consultation runs until a day not before today.
  public let openConsultation: CalendarDate?
  let draft: RevisionDraft

  /// The version that the difference asks for: the lowest that may be approved.
  public var version: RevisionVersion {
    guard let base, let level else { return base?.version ?? .first }
    return base.version.next(for: level)
  }
}
