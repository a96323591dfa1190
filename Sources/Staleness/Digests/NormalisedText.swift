/// A text without what may change and leave it the same: where lines end, how much white space stands between words,
/// which quotation marks it has.
struct NormalisedText {
  /// What was added so far.
  private(set) var bytes: [UInt8] = []
  private var hasSpace = false
  private var isAtStart = true

  /// Adds words; they go on where the last ones ended.
  mutating func add(_ text: String) {
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        hasSpace = true
        continue
      }
      if hasSpace, !isAtStart { bytes.append(UInt8(ascii: " ")) }
      (hasSpace, isAtStart) = (false, false)
      bytes.append(contentsOf: Self.plain(scalar).utf8)
    }
  }

  /// Adds bytes as they are, such as code.
  mutating func add(exactly verbatim: some Sequence<UInt8>) { bytes.append(contentsOf: verbatim) }

  /// Begins something new, named by a letter, so deep in the text.
  mutating func begin(_ letter: Character, depth: Int) {
    bytes.append(contentsOf: "\n\(letter)\(depth) ".utf8)
    (hasSpace, isAtStart) = (false, true)
  }

  /// Adds where the words that follow lead.
  mutating func add(destination: some Sequence<UInt8>) {
    if hasSpace, !isAtStart { bytes.append(UInt8(ascii: " ")) }
    (hasSpace, isAtStart) = (false, false)
    bytes.append(0x01)
    bytes.append(contentsOf: destination)
    bytes.append(0x02)
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Character {
    switch scalar {
    case "“", "”", "„", "‟", "«", "»", "\"": "\""
    case "‘", "’", "‚", "‛", "‹", "›", "'": "'"
    default: Character(scalar)
    }
  }
}
