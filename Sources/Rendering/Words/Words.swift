import PolicyModel

/// The words of pages in one language: what `words/LANGUAGE.yml` says.
package struct Words: Sendable {
  /// One entry.
  enum Entry: Sendable {
    case text(String)
    case plural(one: String, other: String)
  }

  /// Their language.
  package let language: Language
  private let entries: [String: Entry]

  init(language: Language, entries: [String: Entry]) {
    self.language = language
    self.entries = entries
  }

  /// The text of a key; a key that no file has shows itself, so that it can be found and written.
  package func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
    switch entries[key] {
    case .text(let text)?, .plural(_, let text)?: Self.fill(text, values)
    case nil: key
    }
  }

  /// Whether a file has the key.
  package func has(_ key: String) -> Bool { entries[key] != nil }

  /// The text of a key for a number of things: `3 riktlinjer`.
  package func count(_ key: String, _ number: Int) -> String { count(key, number, ["n": String(number)]) }

  /// The text of a key for a number of things, its places filled with values of the caller's.
  func count(_ key: String, _ number: Int, _ values: KeyValuePairs<String, String>) -> String {
    let text =
      switch entries[key] {
      case .plural(let one, let other)?: number == 1 ? one : other
      case .text(let text)?: text
      case nil: "{n} \(key)"
      }
    return Self.fill(text, values)
  }

  /// Puts values in the places of a text; one pass, so that no value is taken for a place.
  private static func fill(_ text: String, _ values: KeyValuePairs<String, String>) -> String {
    guard !values.isEmpty, text.contains("{") else { return text }
    var filled = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      filled += rest[..<open]
      guard let close = rest[open...].firstIndex(of: "}") else { break }
      let name = rest[rest.index(after: open)..<close]
      filled += values.first { $0.key == name }?.value ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }
}
