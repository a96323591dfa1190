public import SourceText

/// A policy or variant in another language: titles and texts by element id.
public struct Translation: Sendable {
  /// The policy it translates.
  public let of: Located<Identifier>
  /// The department whose variant it translates; nil for the policy itself.
  public let department: Located<Identifier>?
  /// Its language.
  public let language: Located<Language>
  /// The file, relative to the workspace.
  public let path: String
  /// The policy's title in this language.
  public let title: Located<String>?
  /// The policy's summary in this language.
  public let summary: Located<String>?
  /// The translated elements, in the order of the file.
  public let elements: [Element]

  /// Joins the parts.
  package init(
    of: Located<Identifier>,
    department: Located<Identifier>?,
    language: Located<Language>,
    path: String,
    title: Located<String>?,
    summary: Located<String>?,
    elements: [Element]
  ) {
    self.of = of
    self.department = department
    self.language = language
    self.path = path
    self.title = title
    self.summary = summary
    self.elements = elements
  }

  /// Every translated element.
  public var allElements: [Element] { elements.subtrees }
}
