import Foundation
import PolicyModel

/// The order of a language's alphabet, the same on every machine.
///
/// Swedish and Finnish put å, ä and ö after z; Danish and Norwegian æ, ø and å. Everywhere else, and for other
/// letters, a letter with a mark counts as the plain one. Case counts only between words that are otherwise alike.
package struct Collation: Sendable {
  private let lastLetters: [Character: UInt32]

  /// The alphabet of a language.
  package init(_ language: Language) {
    switch language.tag.prefix(2) {
    case "sv", "fi": lastLetters = ["å": 1, "ä": 2, "æ": 2, "ö": 3, "ø": 3]
    case "nb", "nn", "no", "da": lastLetters = ["æ": 1, "ä": 1, "ø": 2, "ö": 2, "å": 3]
    default: lastLetters = [:]
    }
  }

  /// Values in alphabetical order of a text each has.
  package func sorted<Value>(_ values: some Sequence<Value>, by text: (Value) -> String) -> [Value] {
    values.map { (value: $0, key: key(of: text($0)), text: text($0)) }
      .sorted { a, b in
        a.key == b.key ? a.text < b.text : a.key.lexicographicallyPrecedes(b.key)
      }
      .map(\.value)
  }

  /// The letter under which a text stands in a list: its first, as a capital, without marks that do not count.
  package func initial(of text: String) -> String {
    guard let first = text.lowercased().first(where: { $0.isLetter || $0.isNumber }) else { return "#" }
    if first.isNumber { return "0–9" }
    return (lastLetters[first] == nil ? Self.plain(first) : String(first)).uppercased()
  }

  private func key(of text: String) -> [UInt32] {
    text.lowercased().flatMap { character -> [UInt32] in
      if let place = lastLetters[character] { return [0x7A_00 + place] }
      if character == "-" || character == " " { return [0x20] }
      return Self.plain(character).unicodeScalars.map { $0.value << 8 }
    }
  }

  private static func plain(_ character: Character) -> String {
    let scalars = String(character).decomposedStringWithCanonicalMapping.unicodeScalars
    return String(
      String.UnicodeScalarView(scalars.filter { $0.properties.canonicalCombiningClass == .notReordered }))
  }
}
