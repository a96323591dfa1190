public import PolicyModel

/// A picture or file that the audience may have.
///
/// Its name in the workspace is not told: sites give it another.
public struct MediaEntry: Sendable {
  /// The id.
  public let id: Identifier
  /// What it shows.
  public let alt: LocalizedText?
  /// Who made it.
  public let credit: LocalizedText?
  /// On what terms it may be used.
  public let licence: LocalizedText?
  /// What to say under it.
  public let caption: LocalizedText?
  /// The kind of file, as the ending without the full stop, in lower case.
  public let fileExtension: String

  /// Joins the parts.
  package init(
    id: Identifier,
    alt: LocalizedText?,
    credit: LocalizedText?,
    licence: LocalizedText?,
    caption: LocalizedText?,
    fileExtension: String
  ) {
    self.id = id
    self.alt = alt
    self.credit = credit
    self.licence = licence
    self.caption = caption
    self.fileExtension = fileExtension
  }
}
