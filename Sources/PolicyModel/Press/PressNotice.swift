public import SourceText

/// What readers of a press item are told after it was out: what was wrong in it, or why it is withdrawn.
public struct PressNotice: Sendable {
  /// The day on which they are told.
  public let date: Located<CalendarDate>
  /// What they are told.
  public let text: String

  /// Joins the parts.
  package init(date: Located<CalendarDate>, text: String) {
    self.date = date
    self.text = text
  }
}
