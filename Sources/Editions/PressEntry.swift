package import MarkdownTree
public import PolicyModel

/// A press item as the world reads it.
public struct PressEntry: Sendable {
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
  /// Lead and text.
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
    self.body = body
  }
}
