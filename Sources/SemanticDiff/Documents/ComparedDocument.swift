package import PolicyModel

/// A version of a document, ready to be compared: flat, in order, whatever it was made of.
package struct ComparedDocument: Sendable {
  /// The policy; nil for a document that is none.
  package let policy: Identifier?
  /// The language it is written in.
  package let language: Language
  /// The title.
  package let title: String
  /// The summary.
  package let summary: String
  /// Facts about the document as a whole by their keys in the front matter, such as `owner`.
  package let facts: [Fact]
  /// The elements in the order of the document, each before those under it.
  package let elements: [ComparedElement]

  /// The most that a change of it can matter: what a translation says anew changes nobody's duties.
  package let ceiling: ChangeLevel

  /// A fact about the document as a whole.
  package struct Fact: Sendable, Hashable {
    /// The key in the front matter.
    package let key: String
    /// The value as written.
    package let value: String

    /// Joins a key with its value.
    package init(_ key: String, _ value: String) {
      self.key = key
      self.value = value
    }
  }

  /// Joins the parts.
  package init(
    policy: Identifier?, language: Language, title: String, summary: String, facts: [Fact],
    elements: [ComparedElement], ceiling: ChangeLevel = .binding
  ) {
    self.policy = policy
    self.language = language
    self.title = title
    self.summary = summary
    self.facts = facts
    self.elements = elements
    self.ceiling = ceiling
  }

  /// What stands on the side on which a document does not exist.
  package static let nothing = ComparedDocument(
    policy: nil, language: .undetermined, title: "", summary: "", facts: [], elements: [])
}
