public import PolicyModel

/// A law, contract or document that the audience may read of.
public struct ReferenceEntry: Sendable {
  /// The id.
  public let id: Identifier
  /// What it is.
  public let kind: String
  /// What it is called.
  public let title: LocalizedText
  /// Where it lies.
  public let url: String?

  /// Joins the parts.
  package init(
    id: Identifier,
    kind: String,
    title: LocalizedText,
    url: String?
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.url = url
  }
}
