package import MarkdownTree
public import PolicyModel

/// A press item as the world reads it.
public struct PressEntry: Sendable {
  /// A correction, or a withdrawal.
  public struct Notice: Sendable {
    /// The day on which readers are told.
    public let date: CalendarDate
    /// What they are told.
    public let passage: Passage

    /// Joins the parts.
    package init(date: CalendarDate, passage: Passage) {
      self.date = date
      self.passage = passage
    }
  }

  /// The id.
  public let id: Identifier
  /// Its language.
  public let language: Language
  /// What it says in one line.
  public let headline: String
  /// The day it is dated.
  public let published: CalendarDate
  /// Where it is dated.
  public let place: String?
  /// Whom to ask.
  public let contacts: [Identifier]
  /// Its pictures.
  public let media: [Identifier]
  /// What it is about.
  public let about: [LinkTarget]
  /// What has been put right in it, the earliest first.
  public let corrections: [Notice]
  /// Why nobody should use it any more; nil while everybody may.
  public let withdrawal: Notice?
  /// Lead and text; nothing of an item that is withdrawn.
  package let body: MarkdownTree

  /// Joins the parts.
  package init(
    id: Identifier,
    language: Language,
    headline: String,
    published: CalendarDate,
    place: String?,
    contacts: [Identifier],
    media: [Identifier],
    about: [LinkTarget],
    corrections: [Notice],
    withdrawal: Notice?,
    body: MarkdownTree
  ) {
    self.id = id
    self.language = language
    self.headline = headline
    self.published = published
    self.place = place
    self.contacts = contacts
    self.media = media
    self.about = about
    self.corrections = corrections
    self.withdrawal = withdrawal
    self.body = body
  }

  /// The day on which it last said another thing than before.
  public var changed: CalendarDate {
    ([published] + (corrections + [withdrawal].compactMap { $0 }).map(\.date)).max() ?? published
  }
}
