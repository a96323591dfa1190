public import PolicyModel
public import Revisions

/// What an approver says besides "yes".
public struct ApprovalOrder: Sendable {
  /// The elements that an approver lets more people read.
  public enum Opening: Sendable, Equatable {
    /// These.
    case elements(Set<Identifier>)
    /// All that a first revision shows to readers outside.
    case all
  }

  /// Who approves.
  public let by: String
  /// The version; nil for the one that the difference asks for.
  public let version: RevisionVersion?
  /// Why, for colleagues.
  public let note: [Language: String]
  /// Why, for everybody.
  public let publicNote: [Language: String]
  /// From when it is in force; nil for today.
  public let effective: CalendarDate?
  /// What may be read by more people than before.
  public let opening: Opening
  /// The key that signs; nil when nobody signs.
  public let key: SigningKey?
  /// The day on which it is approved.
  public let today: CalendarDate

  /// Joins the parts.
  public init(
    by: String, version: RevisionVersion? = nil, note: [Language: String] = [:],
    publicNote: [Language: String] = [:], effective: CalendarDate? = nil, opening: Opening = .elements([]),
    key: SigningKey? = nil, today: CalendarDate
  ) {
    self.by = by
    self.version = version
    self.note = note
    self.publicNote = publicNote
    self.effective = effective
    self.opening = opening
    self.key = key
    self.today = today
  }
}
