public import PolicyModel

/// What the audience may read of an account.
public struct AccountEntry: Sendable {
  /// The id.
  public let id: Identifier
  /// The channel it is on.
  public let channel: Identifier?
  /// What it is called there.
  public let handle: String?
  /// Its address.
  public let url: String?
  /// Who speaks.
  public let sender: LocalizedText?
  /// What it is for.
  public let purpose: LocalizedText?
  /// How it speaks.
  public let tone: LocalizedText?
  /// Who answers for it.
  public let owner: Party?
  /// Who answers when the owner is away.
  public let deputy: Party?
  /// When somebody answers.
  public let hours: LocalizedText?
  /// When it was opened.
  public let opened: CalendarDate?

  /// Joins the parts.
  package init(
    id: Identifier,
    channel: Identifier?,
    handle: String?,
    url: String?,
    sender: LocalizedText?,
    purpose: LocalizedText?,
    tone: LocalizedText?,
    owner: Party?,
    deputy: Party?,
    hours: LocalizedText?,
    opened: CalendarDate?
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
  }
}
