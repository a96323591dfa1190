public import PolicyModel

/// What a line of a ledger tells: an event in the life of a policy.
public struct LedgerEntry: Sendable, Hashable {
  /// What happened.
  public let event: LedgerEvent
  /// The policy.
  public let policy: Identifier
  /// The revision that was approved, reviewed, retired or had text withdrawn.
  public let version: RevisionVersion
  /// How much an approved revision changed; `review` for a review, nil for a retirement or withdrawal.
  public let level: ChangeLevel?
  /// The day on which it was done.
  public let approved: CalendarDate
  /// The day from which a revision is in force, or a policy no longer is; nil for what changes no such day.
  public let effective: CalendarDate?
  /// Who did it.
  public let by: String
  /// Why, for colleagues, by language.
  public let note: LocalizedText?
  /// Why, for everybody, by language.
  public let publicNote: LocalizedText?
  /// The digest of every file of the revision by its path in the revision's folder; empty for a review or retirement.
  public let files: [String: ContentDigest]
  /// The elements whose text was withdrawn.
  public let elements: [Identifier]
  /// The name of the key that signs the line; nil when nobody signs it.
  public let key: String?
  /// The digest of the line before; nil in the first line.
  public let previous: ContentDigest?

  /// Joins the parts.
  package init(
    _ event: LedgerEvent,
    policy: Identifier,
    version: RevisionVersion,
    level: ChangeLevel? = nil,
    approved: CalendarDate,
    effective: CalendarDate? = nil,
    by: String,
    note: LocalizedText? = nil,
    publicNote: LocalizedText? = nil,
    files: [String: ContentDigest] = [:],
    elements: [Identifier] = [],
    key: String? = nil,
    previous: ContentDigest?
  ) {
    self.event = event
    self.policy = policy
    self.version = version
    self.level = level
    self.approved = approved
    self.effective = effective
    self.by = by
    self.note = note
    self.publicNote = publicNote
    self.files = files
    self.elements = elements
    self.key = key
    self.previous = previous
  }
}
