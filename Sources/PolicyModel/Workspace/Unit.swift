public import SourceText

/// A department, role or channel of `tenet.yml`.
public struct Unit: Sendable {
  /// The id.
  public let id: Located<Identifier>
  /// The name people use.
  public let name: LocalizedText
  /// The department above it; nil for roles, channels and departments at the top.
  public let parent: Located<Identifier>?
  /// Who may read its name.
  public let visibility: Visibility

  /// Joins the parts.
  package init(
    id: Located<Identifier>,
    name: LocalizedText,
    parent: Located<Identifier>?,
    visibility: Visibility
  ) {
    self.id = id
    self.name = name
    self.parent = parent
    self.visibility = visibility
  }
}
