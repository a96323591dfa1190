import Messages

/// HTML of the preview's own being written.
struct PageText {
  private(set) var html = ""
  let language: MessageLanguage

  init(_ language: MessageLanguage) { self.language = language }

  /// Adds HTML as it is.
  mutating func add(_ html: String) { self.html += html }

  /// Adds a text, escaped.
  mutating func text(_ text: String) { html += Self.escaped(text) }

  /// Adds what the program says, escaped.
  mutating func text(_ message: Message) { text(message.text(in: language)) }

  /// A text with nothing in it that HTML would act on.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }
}
