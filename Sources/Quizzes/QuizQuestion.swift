package import Editions
package import MarkdownTree
package import PolicyModel

/// A question with options, as one audience may read it.
package struct QuizQuestion: Sendable {
  /// One of the answers that readers choose among.
  package struct Option: Sendable {
    /// Its text.
    package let text: MarkdownTree
    /// Whether it is right.
    package let isRight: Bool
  }

  /// The policy that it stands in.
  package let policy: Identifier
  /// The element that it is.
  package let element: EditionElement
  /// What stands before the options.
  package let details: MarkdownTree
  /// The options, in order.
  package let options: [Option]
  /// Why the right answer is right.
  package let explanation: MarkdownTree

  /// Takes an element of a policy; nil when it is no question with options.
  package init?(_ element: EditionElement, of policy: Identifier) {
    guard let list = element.options else { return nil }
    self.policy = policy
    self.element = element
    details = list.before
    options = list.items.map { Option(text: $0.text, isRight: $0.box == .ticked) }
    explanation = list.after
  }

  /// The question in one line.
  package var title: Passage { element.title }

  /// The rules that it tests: what its `see` names.
  package var tests: [LinkTarget] { element.see }

  /// The letters of the right options.
  package var rightLetters: [String] {
    options.indices.filter { options[$0].isRight }.map(Self.letter)
  }

  /// The letter by which people call an option: A to Z, then AA, AB and so on, as lists with letters count.
  package static func letter(_ option: Int) -> String {
    let last = Unicode.Scalar(UInt8(ascii: "A") + UInt8(option % 26))
    return (option < 26 ? "" : letter(option / 26 - 1)) + String(last)
  }
}
