public import SourceText

/// An image or another file.
public struct MediaItem: Sendable {
  /// The id.
  public let id: Located<Identifier>
  /// The file, relative to the workspace.
  public let file: Located<String>
  /// What it shows, for those who do not see it.
  public let alt: LocalizedText?
  /// Who made it.
  public let credit: LocalizedText?
  /// On what terms it may be used.
  public let licence: LocalizedText?
  /// Who allowed it to be used.
  public let permission: LocalizedText?
  /// What to say under it.
  public let caption: LocalizedText?
  /// Who may see it.
  public let visibility: Visibility

  /// Joins the parts.
  package init(
    id: Located<Identifier>,
    file: Located<String>,
    alt: LocalizedText?,
    credit: LocalizedText?,
    licence: LocalizedText?,
    permission: LocalizedText?,
    caption: LocalizedText?,
    visibility: Visibility
  ) {
    self.id = id
    self.file = file
    self.alt = alt
    self.credit = credit
    self.licence = licence
    self.permission = permission
    self.caption = caption
    self.visibility = visibility
  }
}

extension MediaItem {
  /// The ending of the file's name without the full stop, in lower case; empty when it has none.
  public var fileExtension: String {
    let name = file.value.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
