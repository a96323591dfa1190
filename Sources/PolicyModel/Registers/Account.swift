public import SourceText

/// An account in the organisation's name.
public struct Account: Sendable {
  /// The id.
  public let id: Located<Identifier>
  /// The channel it is on.
  public let channel: Located<Identifier>
  /// What it is called there.
  public let handle: String?
  /// Its address.
  public let url: String?
  /// Who speaks: the logotype, a department, a named person.
  public let sender: LocalizedText?
  /// What it is for.
  public let purpose: LocalizedText?
  /// How it speaks.
  public let tone: LocalizedText?
  /// Who answers for it.
  public let owner: Located<Party>?
  /// Who answers when the owner is away.
  public let deputy: Located<Party>?
  /// When somebody answers.
  public let hours: LocalizedText?
  /// When it was opened.
  public let opened: Located<CalendarDate>?
  /// Who may read what.
  public let visibility: RowVisibility

  /// Joins the parts.
  package init(
    id: Located<Identifier>,
    channel: Located<Identifier>,
    handle: String?,
    url: String?,
    sender: LocalizedText?,
    purpose: LocalizedText?,
    tone: LocalizedText?,
    owner: Located<Party>?,
    deputy: Located<Party>?,
    hours: LocalizedText?,
    opened: Located<CalendarDate>?,
    visibility: RowVisibility
  ) {
    self.id = id
    self.channel = channel
    self.handle = handle
    self.url = url
    self.sender = sender
    self.purpose = purpose
    self.tone = tone
    self.owner = owner
    self.deputy = deputy
    self.hours = hours
    self.opened = opened
    self.visibility = visibility
  }
}
