/// Something the program says to a person, in any language that it speaks.
///
/// It is written in English where it is said, and remembers what was put into it: `"'\(id)' has no owner"` is the
/// pattern `'{1}' has no owner` with one argument. Another language says the pattern in its own words, and puts the
/// arguments where they belong there.
public struct Message: Sendable, Hashable {
  /// What is put into a pattern.
  public enum Argument: Sendable, Hashable {
    /// What is the same in every language: an id, a path, a number, a quotation.
    case text(String)
    /// A phrase that each language has its own words for.
    case message(Message)
  }

  /// The English words, with `{1}`, `{2}` and so on in the place of the arguments.
  public let pattern: String
  /// What stands in those places, in their order.
  public let arguments: [Argument]

  /// Something that is the same in every language.
  public init(verbatim text: String) {
    pattern = "{1}"
    arguments = [.text(text)]
  }

  /// Words that were not written as a message: what the system or another program says, and names that data has.
  ///
  /// Where the table does not know them, they are English in every language.
  public init(borrowed words: String) {
    self.init(pattern: words, arguments: [])
  }

  init(pattern: String, arguments: [Argument]) {
    self.pattern = pattern
    self.arguments = arguments
  }

  /// The message in a language; in English where the language has no words for it.
  public func text(in language: MessageLanguage) -> String {
    guard !arguments.isEmpty else { return pattern(in: language) }
    return MessagePattern(pattern(in: language)).pieces.map { piece in
      switch piece {
      case .words(let words): String(words)
      case .slot(let number): argument(number, in: language)
      }
    }.joined()
  }

  private func pattern(in language: MessageLanguage) -> String {
    switch language {
    case .english: pattern
    case .swedish: SwedishMessages.byEnglish[pattern] ?? pattern
    }
  }

  private func argument(_ number: Int, in language: MessageLanguage) -> String {
    switch arguments[number - 1] {
    case .text(let text): text
    case .message(let message): message.text(in: language)
    }
  }
}

extension Message: CustomStringConvertible {
  /// The message in English.
  public var description: String { text(in: .english) }
}
