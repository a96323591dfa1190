public import SourceText

/// A law, contract or other document that lies outside the policies.
public struct Reference: Sendable {
  /// The id.
  public let id: Located<Identifier>
  /// What it is: `law`, `contract`, `standard`, `policy`, `document`.
  public let kind: String
  /// What it is called.
  public let title: LocalizedText
  /// Where it lies.
  public let url: String?
  /// Who may read of it.
  public let visibility: Visibility

  /// Joins the parts.
  package init(
    id: Located<Identifier>,
    kind: String,
    title: LocalizedText,
    url: String?,
    visibility: Visibility
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.url = url
    self.visibility = visibility
  }
}
