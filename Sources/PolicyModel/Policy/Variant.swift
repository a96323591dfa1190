public import SourceText

/// A department's overlay on a policy.
public struct Variant: Sendable {
  /// The policy it varies.
  public let of: Located<Identifier>
  /// Whose it is.
  public let department: Located<Identifier>
  /// The language it is written in.
  public let language: Language
  /// Where it says so; the file as a whole when it does not.
  public let languageLocation: SourceLocation
  /// The file, relative to the workspace.
  public let path: String
  /// Who looks after it.
  public let owner: Located<Party>?
  /// Operations and new elements, in the order of the file.
  public let elements: [Element]

  /// Joins the parts.
  package init(
    of: Located<Identifier>,
    department: Located<Identifier>,
    language: Language,
    languageLocation: SourceLocation,
    path: String,
    owner: Located<Party>?,
    elements: [Element]
  ) {
    self.of = of
    self.department = department
    self.language = language
    self.languageLocation = languageLocation
    self.path = path
    self.owner = owner
    self.elements = elements
  }

  /// Every element of the file.
  public var allElements: [Element] { elements.subtrees }
}
