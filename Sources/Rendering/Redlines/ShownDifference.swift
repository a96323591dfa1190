import Editions
import PolicyModel
import SemanticDiff

/// A difference that is to be shown, with everything that showing it takes: every format is written from one of these.
///
/// One for readers outside is made of an ``EditionDifference`` for them and of nothing else.
package struct ShownDifference: Sendable {
  /// The two versions as they are called: `2.1.0` and `working`, or two paths.
  package struct Versions: Sendable, Hashable {
    /// The version before.
    package let from: String
    /// The version now.
    package let to: String
    /// The version that a revision with these changes would bear; nil where there is none to propose.
    package let suggested: String?

    /// Joins the names.
    package init(from: String, to: String, suggested: String? = nil) {
      self.from = from
      self.to = to
      self.suggested = suggested
    }
  }

  /// What readers are told besides the words themselves.
  enum Detail: Sendable {
    /// Places in files, and whom a change affects.
    case everything
    /// Neither.
    case whatOutsidersMayKnow
  }

  /// The difference.
  package let difference: Difference
  let policy: Identifier?
  let title: String
  let versions: Versions
  let words: Words
  let names: UnitNames
  let detail: Detail
  /// How changes are put into words.
  let phrases: ChangePhrases

  /// Takes a difference for colleagues; `title` is what the document is called.
  package init(
    inside difference: Difference, policy: Identifier?, title: String, versions: Versions, words: Words,
    names: UnitNames
  ) {
    self.init(difference, policy, title, versions, words, names, .everything)
  }

  /// Takes a difference for readers outside.
  package init<Reader: OutsideAudience>(
    outside difference: EditionDifference<Reader>, policy: Identifier?, title: String, versions: Versions,
    words: Words, names: UnitNames
  ) {
    self.init(difference.difference, policy, title, versions, words, names, .whatOutsidersMayKnow)
  }

  /// Takes a difference of editions: its audience decides what is told.
  package init<Reader: Audience>(
    of difference: EditionDifference<Reader>, policy: Identifier, title: String, versions: Versions,
    words: Words, names: UnitNames
  ) {
    self.init(
      difference.difference, policy, title, versions, words, names,
      Reader.visibility >= .internal ? .everything : .whatOutsidersMayKnow)
  }

  private init(
    _ difference: Difference, _ policy: Identifier?, _ title: String, _ versions: Versions, _ words: Words,
    _ names: UnitNames, _ detail: Detail
  ) {
    self.difference = difference
    self.policy = policy
    self.title = title
    self.versions = versions
    self.words = words
    self.names = names
    self.detail = detail
    phrases = ChangePhrases(words: words, names: names, titles: Self.titles(difference))
  }

  /// What a person would say who had compared the two.
  package var summary: String {
    DifferenceSummary(
      difference.changes, extent: .init(difference.redline), words: words, names: names
    ).text
  }

  /// What elements are called, by their ids: for changes that name others.
  private static func titles(_ difference: Difference) -> [String: String] {
    var titles: [String: String] = [:]
    for element in difference.redline.elements {
      for version in [element.old, element.new].compactMap({ $0 }) where !version.titleText.isEmpty {
        titles[version.id.text] = version.titleText
      }
    }
    return titles
  }

  /// What a version is called on a page.
  func name(_ version: String) -> String {
    switch version {
    case "working": words("version-working")
    case "": words("version-nothing")
    default: version
    }
  }

  /// The changes of the document as a whole, which belong to no element of the redline.
  var documentChanges: [Change] { difference.changes.filter { $0.element == nil } }

  /// The changes of an element.
  func changes(of element: RedlineElement) -> [Change] {
    element.changes.compactMap { difference.changes.indices.contains($0) ? difference.changes[$0] : nil }
  }
}
