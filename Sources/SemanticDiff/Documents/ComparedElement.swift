package import Editions
package import MarkdownTree
package import PolicyModel
package import SourceText

/// An element of a version, ready to be compared.
///
/// Immutable, and shared rather than copied.
package final class ComparedElement: Sendable {
  /// The id.
  package let id: Identifier
  /// Whether its author gave the id; in plain Markdown and before `fmt` it is made from the title.
  package let hasOwnID: Bool
  /// What it is.
  package let kind: ElementKind
  /// Whether it stands in a document without attributes, whose sentences alone say how binding they are.
  package let isPlain: Bool
  /// How deep it stands: 1 at the top, 2 under that.
  package let depth: Int
  /// The position of the element above it; nil at the top.
  package let parent: Int?
  /// The title as inline Markdown.
  package let title: MarkdownTree
  /// The title as readers see it.
  package let titleText: String
  /// The text under it, without the elements under it.
  package let body: MarkdownTree
  /// The language of its text.
  package let language: Language
  /// How binding it is.
  package let strength: Strength?
  /// Who may read it; nil where that is not told.
  package let visibility: Visibility?
  /// Whom it binds.
  package let appliesTo: Scope?
  /// Whom it does not bind.
  package let notFor: Scope?
  /// Who must say yes first.
  package let approval: [Party]
  /// Before what.
  package let before: String?
  /// At most how many.
  package let limit: Limit?
  /// Recommended times.
  package let times: [TimeOfDay]
  /// In what time.
  package let within: TimeSpan?
  /// The rule without which this permission does not hold.
  package let provided: LinkTarget?
  /// What else to read.
  package let see: [LinkTarget]
  /// The rules that a case illustrates.
  package let illustrates: [LinkTarget]
  /// From when it binds.
  package let effective: CalendarDate?
  /// Until when it binds.
  package let until: CalendarDate?
  /// Whether a variant may weaken it, where its author says so.
  package let overridable: Bool?
  /// Why a variant does what it does with it.
  package let reason: String?
  /// Where its heading stands; nil in an edition.
  package let location: SourceLocation?

  /// Takes an element of a policy.
  package init(_ element: Element, language: Language, depth: Int, parent: Int?) {
    let attributes = element.attributes
    id = element.id
    hasOwnID = element.writtenID != nil || element.kind == .preamble
    kind = element.kind
    isPlain = false
    self.depth = depth
    self.parent = parent
    title = element.titleTree
    titleText = element.title
    body = element.body
    self.language = language
    strength = element.strength
    visibility = element.visibility
    appliesTo = attributes.appliesTo?.value
    notFor = attributes.notFor?.value
    approval = attributes.approval.map(\.value)
    before = attributes.before?.value
    limit = attributes.limit?.value
    times = attributes.times?.value ?? []
    within = attributes.within?.value
    provided = attributes.provided?.value
    see = attributes.see.map(\.value)
    illustrates = attributes.illustrates.map(\.value)
    effective = attributes.effective?.value
    until = attributes.until?.value
    overridable = attributes.overridable?.value
    reason = attributes.reason?.value
    location = element.location
  }

  /// Takes an element of an edition.
  package init(_ element: EditionElement, depth: Int, parent: Int?) {
    id = element.id
    hasOwnID = true
    kind = element.kind
    isPlain = false
    self.depth = depth
    self.parent = parent
    title = element.titleTree
    titleText = element.title.text
    body = element.body
    language = element.bodyLanguage
    strength = element.strength
    visibility = element.visibility
    appliesTo = element.appliesTo
    notFor = element.notFor
    approval = element.approval
    before = element.before?.text
    limit = element.limit
    times = element.times
    within = element.within
    provided = element.provided
    see = element.see
    illustrates = element.illustrates
    effective = element.effective
    until = element.until
    overridable = nil
    reason = nil
    location = nil
  }

  /// Takes a section of plain Markdown.
  package init(
    plain id: Identifier, title: MarkdownTree, body: MarkdownTree, language: Language, depth: Int,
    parent: Int?,
    location: SourceLocation?
  ) {
    self.id = id
    hasOwnID = false
    kind = .section
    isPlain = true
    self.depth = depth
    self.parent = parent
    self.title = title
    titleText = title.plainText()
    self.body = body
    self.language = language
    strength = nil
    visibility = nil
    appliesTo = nil
    notFor = nil
    approval = []
    before = nil
    limit = nil
    times = []
    within = nil
    provided = nil
    see = []
    illustrates = []
    effective = nil
    until = nil
    overridable = nil
    reason = nil
    self.location = location
  }
}
