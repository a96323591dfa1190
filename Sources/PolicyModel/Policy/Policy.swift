public import SourceText

/// One governing document, as its working copy says it.
public struct Policy: Sendable {
  /// The id, which never changes.
  public let id: Located<Identifier>
  /// The file, relative to the workspace.
  public let path: String
  /// What it is called.
  public let title: Located<String>
  /// What it says, in a sentence.
  public let summary: Located<String>?
  /// What kind of document it is.
  public let policyClass: PolicyClass
  /// The language it is written in.
  public let language: Language
  /// Where it says so; the file as a whole when it does not.
  public let languageLocation: SourceLocation
  /// Who looks after it.
  public let owner: Located<Party>?
  /// Who says yes to a revision.
  public let approver: Located<Party>?
  /// How often it is looked at again.
  public let reviewEvery: Located<TimeSpan>?
  /// Who may read an element of a kind unless the element says otherwise.
  public let visibilityByKind: [ElementKind: Located<Visibility>]
  /// How binding an element of a kind is unless the element says otherwise.
  public let strengthByKind: [ElementKind: Located<Strength>]
  /// The open consultation, when there is one.
  public let consultation: Consultation?
  /// The elements at the top, in order; the preamble first.
  public let elements: [Element]

  /// Joins the parts.
  package init(
    id: Located<Identifier>,
    path: String,
    title: Located<String>,
    summary: Located<String>?,
    policyClass: PolicyClass,
    language: Language,
    languageLocation: SourceLocation,
    owner: Located<Party>?,
    approver: Located<Party>?,
    reviewEvery: Located<TimeSpan>?,
    visibilityByKind: [ElementKind: Located<Visibility>],
    strengthByKind: [ElementKind: Located<Strength>],
    consultation: Consultation?,
    elements: [Element]
  ) {
    self.id = id
    self.path = path
    self.title = title
    self.summary = summary
    self.policyClass = policyClass
    self.language = language
    self.languageLocation = languageLocation
    self.owner = owner
    self.approver = approver
    self.reviewEvery = reviewEvery
    self.visibilityByKind = visibilityByKind
    self.strengthByKind = strengthByKind
    self.consultation = consultation
    self.elements = elements
  }

  /// Every element, in the order of the file.
  public var allElements: [Element] { elements.subtrees }

  /// The place of the file as a whole.
  public var location: SourceLocation { SourceLocation(path: path) }
}
