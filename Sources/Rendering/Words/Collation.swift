import Foundation
import PolicyModel

/// The order of a language's alphabet, the same on every machine.
///
/// Swedish and Finnish put å, ä and ö after z; Danish and Norwegian æ, ø and å. Everywhere else, and for other
/// letters, a letter with a mark counts as the plain one. Case counts only between words that are otherwise alike.
package struct Collation: Sendable {
  private let alphabet: Alphabet

  /// The alphabet of a language.
  package init(_ language: Language) {
    alphabet =
      switch language.tag.prefix(2) {
      case "sv", "fi": .swedish
      case "nb", "nn", "no", "da": .danish
      default: .latin
      }
  }

  /// Values in alphabetical order of a text each has.
  package func sorted<Value>(_ values: some Sequence<Value>, by text: (Value) -> String) -> [Value] {
    let values = Array(values)
    return order(of: values.map(text)).map { values[$0] }
  }

  /// The places of some texts, in alphabetical order.
  private func order(of texts: [String]) -> [Int] {
    let keys = texts.map(key)
    return texts.indices.sorted { a, b in
      keys[a] == keys[b] ? texts[a] < texts[b] : keys[a].lexicographicallyPrecedes(keys[b])
    }
  }

  /// The letter under which a text stands in a list: its first, as a capital, without marks that do not count.
  package func initial(of text: String) -> String {
    guard let first = text.lowercased().first(where: { $0.isLetter || $0.isNumber }) else { return "#" }
    if first.isNumber { return "0–9" }
    return (alphabet.places[first] == nil ? Alphabet.plain(first) : String(first)).uppercased()
  }

  private func key(of text: String) -> [UInt32] {
    var key: [UInt32] = []
    key.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      // No sign of these is joined with the one before it.
      guard scalar.value < Alphabet.simple, let place = alphabet.keys[Int(scalar.value)] else {
        return alphabet.key(of: text)
      }
      key.append(place)
    }
    return key
  }
}

/// Where the letters of some languages stand.
private struct Alphabet {
  /// The letters that stand after z, in their order.
  let places: [Character: UInt32]
  /// The keys of the first signs of Unicode; nil for one that has no key or several.
  let keys: [UInt32?]

  /// How many signs have their keys made beforehand: those that are letters by themselves.
  static let simple = 0x180

  static let swedish = Alphabet(["å": 1, "ä": 2, "æ": 2, "ö": 3, "ø": 3])
  static let danish = Alphabet(["æ": 1, "ä": 1, "ø": 2, "ö": 2, "å": 3])
  static let latin = Alphabet([:])

  private init(_ places: [Character: UInt32]) {
    self.places = places
    keys = (0..<UInt32(Self.simple)).map { value in
      let key = Unicode.Scalar(value).map { Self.key(of: String($0), places) } ?? []
      return key.count == 1 ? key[0] : nil
    }
  }

  /// The key of a text with whatever signs.
  func key(of text: String) -> [UInt32] { Self.key(of: text, places) }

  private static func key(of text: String, _ places: [Character: UInt32]) -> [UInt32] {
    text.lowercased().flatMap { character -> [UInt32] in
      if let place = places[character] { return [0x7A_00 + place] }
      if character == "-" || character == " " { return [0x20] }
      return plain(character).unicodeScalars.map { $0.value << 8 }
    }
  }

  static func plain(_ character: Character) -> String {
    let scalars = String(character).decomposedStringWithCanonicalMapping.unicodeScalars
    return String(
      String.UnicodeScalarView(scalars.filter { $0.properties.canonicalCombiningClass == .notReordered }))
  }
}
