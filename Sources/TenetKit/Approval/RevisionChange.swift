public import Messages
public import PolicyModel
import SemanticDiff

/// One thing that a new revision of a policy changes, as an approver is told of it.
public struct RevisionChange: Sendable, Equatable {
  /// What happened: a kind of change as differences name it, or `layout`, `picture-changed`, `row-changed` (of a
  /// department, role, channel, reference or picture that the policy names), `reinstated`.
  public let kind: String
  /// How much it matters.
  public let level: ChangeLevel
  /// The file of the policy in which it happened; nil for what lies outside its own files.
  public let file: String?
  /// The element; nil when it concerns the whole.
  public let element: Identifier?
  /// What it is called; nil where it has no name.
  public let title: Message?
  /// What it was, where it is one value.
  public let from: String?
  /// What it is now.
  public let to: String?
  /// Why it has its level, where that was inferred from words.
  public let reason: Message?

  /// Joins the parts.
  init(
    _ kind: String, _ level: ChangeLevel, file: String? = nil, element: Identifier? = nil, title: Message?,
    from: String? = nil, to: String? = nil, reason: Message? = nil
  ) {
    self.kind = kind
    self.level = level
    self.file = file
    self.element = element
    self.title = title
    self.from = from
    self.to = to
    self.reason = reason
  }

  /// Takes a change of a difference, with the level that it has here.
  init(_ change: Change, level: ChangeLevel, file: String) {
    self.init(
      change.kind.rawValue, level, file: file, element: change.element,
      title: change.title.isEmpty ? nil : Message(verbatim: change.title), from: change.from, to: change.to,
      reason: change.reason?.message)
  }
}
