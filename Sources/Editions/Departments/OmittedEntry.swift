public import PolicyModel

/// An element that a department leaves out, as its readers are told of it.
public struct OmittedEntry: Sendable {
  /// The element as it stands where it is not left out.
  public let element: EditionElement
  /// Why; nil when the variant does not say.
  public let reason: Passage?
  /// Whose variant leaves it out.
  public let department: Identifier
}
