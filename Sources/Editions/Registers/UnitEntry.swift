public import PolicyModel

/// A department, role or channel whose name the audience may read.
public struct UnitEntry: Sendable {
  /// The id.
  public let id: Identifier
  /// The name people use.
  public let name: LocalizedText
  /// The department above it, when its name may be read too.
  public let parent: Identifier?

  /// Joins the parts.
  package init(
    id: Identifier,
    name: LocalizedText,
    parent: Identifier?
  ) {
    self.id = id
    self.name = name
    self.parent = parent
  }
}
