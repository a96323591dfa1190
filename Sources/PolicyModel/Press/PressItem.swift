package import MarkdownTree
public import SourceText

/// A statement or release for the press, in one language.
public struct PressItem: Sendable {
  /// The id, the same in every language.
  public let id: Located<Identifier>
  /// The file, relative to the workspace.
  public let path: String
  /// What it says in one line.
  public let headline: Located<String>
  /// Its language.
  public let language: Language
  /// Where it says so; the file as a whole when it does not.
  public let languageLocation: SourceLocation
  /// The day it is dated.
  public let published: Located<CalendarDate>
  /// The moment before which nobody outside may see it.
  public let embargoUntil: Located<Timestamp>?
  /// Where it is dated.
  public let place: String?
  /// Whom to ask.
  public let contacts: [Located<Identifier>]
  /// Its pictures.
  public let media: [Located<Identifier>]
  /// What has been put right in it since it was out, the earliest first.
  public let corrections: [PressNotice]
  /// Why nobody should use it any more; nil while everybody may.
  public let withdrawal: PressNotice?
  /// What it is about.
  public let about: [Located<LinkTarget>]
  /// Lead and text.
  package let body: MarkdownTree
  /// Every link and image in the text, with its place.
  public let links: [Located<LinkTarget>]

  /// Joins the parts.
  package init(
    id: Located<Identifier>,
    path: String,
    headline: Located<String>,
    language: Language,
    languageLocation: SourceLocation,
    published: Located<CalendarDate>,
    embargoUntil: Located<Timestamp>?,
    place: String?,
    contacts: [Located<Identifier>],
    media: [Located<Identifier>],
    about: [Located<LinkTarget>],
    corrections: [PressNotice] = [],
    withdrawal: PressNotice? = nil,
    body: MarkdownTree,
    links: [Located<LinkTarget>]
  ) {
    self.id = id
    self.path = path
    self.headline = headline
    self.language = language
    self.languageLocation = languageLocation
    self.published = published
    self.embargoUntil = embargoUntil
    self.place = place
    self.contacts = contacts
    self.media = media
    self.about = about
    self.corrections = corrections
    self.withdrawal = withdrawal
    self.body = body
    self.links = links
  }
}
