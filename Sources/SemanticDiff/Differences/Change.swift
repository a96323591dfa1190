public import PolicyModel
public import SourceText

/// One thing that is different between two versions of a document.
public struct Change: Sendable, Equatable {
  /// A place that the change concerns, on one side.
  public struct Place: Sendable, Hashable {
    /// The element there.
    public let element: Identifier
    /// Where its heading stands; nil in a difference of editions, which know no files.
    public let location: SourceLocation?

    /// Joins an element with its place.
    package init(element: Identifier, location: SourceLocation?) {
      self.element = element
      self.location = location
    }
  }

  /// What happened.
  public let kind: ChangeKind
  /// How much it matters.
  public let level: ChangeLevel
  /// The element, by its id in the new version, or in the old one where it is gone; nil for the document itself.
  public let element: Identifier?
  /// What the element is; nil for the document itself.
  public let elementKind: ElementKind?
  /// The element's title, the new one where it has one; the document's for the document itself.
  public let title: String
  /// What it was, in the words of the format (`should`, `8/day`); nil where it is not one value.
  public let from: String?
  /// What it is now.
  public let to: String?
  /// Whom it concerns, as scope terms (`department:claims`); `everybody` when it is not limited; empty in a
  /// difference of editions for readers outside.
  public let affects: [String]
  /// Why it has its level, where that was inferred from words.
  public let reason: ChangeReason?
  /// The places in the old version.
  public let old: [Place]
  /// The places in the new version.
  public let new: [Place]
  /// The words of its title or text, for changes of words; empty for others.
  public let words: [WordEdit]

  /// Joins the parts.
  package init(
    kind: ChangeKind, level: ChangeLevel, element: Identifier?, elementKind: ElementKind?, title: String,
    from: String?, to: String?, affects: [String], reason: ChangeReason?, old: [Place], new: [Place],
    words: [WordEdit]
  ) {
    self.kind = kind
    self.level = level
    self.element = element
    self.elementKind = elementKind
    self.title = title
    self.from = from
    self.to = to
    self.affects = affects
    self.reason = reason
    self.old = old
    self.new = new
    self.words = words
  }

  /// The same change, mattering no more than a level.
  package func atMost(_ ceiling: ChangeLevel) -> Change {
    level <= ceiling
      ? self
      : Change(
        kind: kind, level: ceiling, element: element, elementKind: elementKind, title: title, from: from,
        to: to,
        affects: affects, reason: reason, old: old, new: new, words: words)
  }

  /// Whom a change concerns that is not limited to anybody.
  public static let everybody = "everybody"
}
