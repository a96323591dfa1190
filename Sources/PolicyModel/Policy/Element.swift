package import MarkdownTree
public import SourceText

/// An addressable part of a policy.
///
/// Immutable, and shared rather than copied: a policy has many.
public final class Element: Sendable {
  /// The id; made from the title while the author has not given one.
  public let id: Identifier
  /// The id as written, and where; nil while `fmt` has not given one.
  public let writtenID: Located<Identifier>?
  /// What it is.
  public let kind: ElementKind
  /// The heading's level, 2 or 3; 0 for the preamble.
  public let level: Int
  /// The title as inline Markdown.
  package let titleTree: MarkdownTree
  /// The title as plain text.
  public let title: String
  /// The attributes as written.
  public let attributes: ElementAttributes
  /// How binding it is, the policy's default counted in; nil when nothing says so.
  public let strength: Strength?
  /// Who may read it, the policy's default counted in.
  public let visibility: Visibility
  /// The text under the heading, without its children.
  package let body: MarkdownTree
  /// Every link and image in title and body that has a meaning, with its place.
  public let links: [Located<LinkTarget>]
  /// The rules its author suppresses here.
  public let suppressions: [Suppression]
  /// Where `tenet import` says that the strength is its guess, which nobody has confirmed yet.
  package let guessMarks: [SourceLocation]
  /// What a variant does with its target; nil in a policy and for a variant's own elements.
  public let operation: Located<VariantOperation>?
  /// The elements under it.
  public let children: [Element]
  /// Where its heading stands.
  public let location: SourceLocation

  /// Joins the parts.
  package init(
    id: Identifier,
    writtenID: Located<Identifier>?,
    kind: ElementKind,
    level: Int,
    titleTree: MarkdownTree,
    title: String,
    attributes: ElementAttributes,
    strength: Strength?,
    visibility: Visibility,
    body: MarkdownTree,
    links: [Located<LinkTarget>],
    suppressions: [Suppression],
    guessMarks: [SourceLocation] = [],
    operation: Located<VariantOperation>?,
    children: [Element],
    location: SourceLocation
  ) {
    self.id = id
    self.writtenID = writtenID
    self.kind = kind
    self.level = level
    self.titleTree = titleTree
    self.title = title
    self.attributes = attributes
    self.strength = strength
    self.visibility = visibility
    self.body = body
    self.links = links
    self.suppressions = suppressions
    self.guessMarks = guessMarks
    self.operation = operation
    self.children = children
    self.location = location
  }

  /// Whether anything of it is in words, which a translation says in others: title, text, before what, why.
  package var hasWords: Bool {
    !title.isEmpty || !body.isEmpty || attributes.before != nil || attributes.reason != nil
  }

  /// The element and everything under it, in order.
  public var subtree: [Element] { [self].subtrees }
}

extension [Element] {
  /// The elements, each with everything under it, in order.
  var subtrees: [Element] {
    var all: [Element] = []
    all.reserveCapacity(2 * count)
    func add(_ elements: [Element]) {
      for element in elements {
        all.append(element)
        add(element.children)
      }
    }
    add(self)
    return all
  }
}
