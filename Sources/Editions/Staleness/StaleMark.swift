public import PolicyModel

/// What a reader is told when a translation, or a department's variant, has fallen behind what it is made from.
///
/// It tells which parts changed, and never what they say.
public struct StaleMark: Hashable, Sendable {
  /// What fell behind.
  public enum Kind: Hashable, Sendable {
    /// The translation; the language is that of the text which changed.
    case translation(from: Language)
    /// The variant of a department.
    case variant(of: Identifier)
  }

  /// What fell behind.
  public let kind: Kind
  /// The parts that changed, in the order of a heading and its text; empty for what is new and was never looked at.
  public let parts: [StalePart]
  /// From which day the changed text holds; nil when no revision tells, and for readers outside.
  public let since: CalendarDate?

  /// Joins the parts.
  package init(_ kind: Kind, parts: [StalePart], since: CalendarDate?) {
    self.kind = kind
    self.parts = parts
    self.since = since
  }

  /// The mark as readers of a visibility are told of it; nil when it concerns colleagues alone.
  func told(to reader: Visibility) -> StaleMark? {
    if reader >= .internal { return self }
    guard case .translation = kind else { return nil }
    return StaleMark(kind, parts: parts, since: nil)
  }
}
