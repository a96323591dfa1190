package import MarkdownTree
public import PolicyModel
import SourceText

/// An element as one audience may read it.
///
/// Immutable, and shared rather than copied.
public final class EditionElement: Sendable {
  /// The permanent id.
  public let id: Identifier
  /// What it is.
  public let kind: ElementKind
  /// The heading's level in the policy: 2 or 3; 0 for the preamble.
  public let level: Int
  /// The title as plain text, with its language.
  public let title: Passage
  /// The title as inline Markdown.
  package let titleTree: MarkdownTree
  /// How binding it is.
  public let strength: Strength?
  /// Who may read it.
  public let visibility: Visibility
  /// Whom it binds; nil for everybody.
  public let appliesTo: Scope?
  /// Whom it does not bind.
  public let notFor: Scope?
  /// Who must say yes first.
  public let approval: [Party]
  /// Before what.
  public let before: Passage?
  /// At most how many.
  public let limit: Limit?
  /// Recommended times.
  public let times: [TimeOfDay]
  /// In what time.
  public let within: TimeSpan?
  /// The rule without which this permission does not hold.
  public let provided: LinkTarget?
  /// What else to read.
  public let see: [LinkTarget]
  /// The rules that a case illustrates.
  public let illustrates: [LinkTarget]
  /// From when it binds.
  public let effective: CalendarDate?
  /// Until when it binds.
  public let until: CalendarDate?
  /// The text.
  package let body: MarkdownTree
  /// The language of the text.
  public let bodyLanguage: Language
  /// What has changed since its translation, or its department's variant, was last compared with it.
  public let stale: [StaleMark]
  /// What stands under it.
  public let children: [EditionElement]

  init(
    _ element: Element, in text: ElementText, references: ReadableReferences, stale: [StaleMark],
    children: [EditionElement]
  ) {
    self.id = element.id
    self.kind = element.kind
    self.level = element.level
    self.title = text.title
    self.titleTree = text.titleTree.withoutPositions()
    self.strength = element.strength
    self.visibility = element.visibility
    self.appliesTo = element.attributes.appliesTo?.value
    self.notFor = element.attributes.notFor?.value
    self.approval = element.attributes.approval.map(\.value)
    self.before = text.before
    self.limit = element.attributes.limit?.value
    self.times = element.attributes.times?.value ?? []
    self.within = element.attributes.within?.value
    self.provided = element.attributes.provided?.value
    self.see = element.attributes.see.map(\.value).filter(references.mayBeRead)
    self.illustrates = element.attributes.illustrates.map(\.value).filter(references.mayBeRead)
    self.effective = element.attributes.effective?.value
    self.until = element.attributes.until?.value
    self.body = text.body.withoutPositions()
    self.bodyLanguage = text.bodyLanguage
    self.stale = stale
    self.children = children
  }

  /// An element as another has it, with other elements under it, and where it is said at another level.
  init(_ other: EditionElement, level: Int? = nil, children: [EditionElement]) {
    self.id = other.id
    self.kind = other.kind
    self.level = level ?? other.level
    self.title = other.title
    self.titleTree = other.titleTree
    self.strength = other.strength
    self.visibility = other.visibility
    self.appliesTo = other.appliesTo
    self.notFor = other.notFor
    self.approval = other.approval
    self.before = other.before
    self.limit = other.limit
    self.times = other.times
    self.within = other.within
    self.provided = other.provided
    self.see = other.see
    self.illustrates = other.illustrates
    self.effective = other.effective
    self.until = other.until
    self.body = other.body
    self.bodyLanguage = other.bodyLanguage
    self.stale = other.stale
    self.children = children
  }

  /// The element and everything under it, in order.
  public var subtree: [EditionElement] { [self].subtrees }
}

extension [EditionElement] {
  /// The elements, each with everything under it, in order.
  package var subtrees: [EditionElement] {
    var all: [EditionElement] = []
    all.reserveCapacity(2 * count)
    func add(_ elements: [EditionElement]) {
      for element in elements {
        all.append(element)
        add(element.children)
      }
    }
    add(self)
    return all
  }
}
