public import PolicyModel

/// An element that a department's variant leaves out, with everything under it.
public struct OmittedElement: Sendable {
  /// The element as it stood before.
  public let element: Element
  /// Why, in the languages that say so; nil when nothing does.
  public let reason: LocalizedText?
  /// Whose variant leaves it out.
  public let department: Identifier

  /// Joins the parts.
  package init(
    element: Element,
    reason: LocalizedText?,
    department: Identifier
  ) {
    self.element = element
    self.reason = reason
    self.department = department
  }
}
