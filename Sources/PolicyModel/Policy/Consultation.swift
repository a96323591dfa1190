public import SourceText

/// What makes a working copy a proposal: people are asked what they think.
public struct Consultation: Sendable {
  /// The last day for answers.
  public let until: Located<CalendarDate>
  /// Who may read the proposal; never wider than an element's own visibility.
  public let openTo: Located<Visibility>?
  /// Where answers go: a row of the contacts register.
  public let contact: Located<Identifier>?

  /// Joins the parts.
  package init(
    until: Located<CalendarDate>,
    openTo: Located<Visibility>?,
    contact: Located<Identifier>?
  ) {
    self.until = until
    self.openTo = openTo
    self.contact = contact
  }
}
