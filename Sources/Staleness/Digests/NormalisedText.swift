/// A text without what may change and leave it the same: where lines end, how much white space stands between words,
/// which quotation marks it has.
struct NormalisedText {
  /// What was added so far.
  private(set) var bytes: [UInt8] = []
  private var hasSpace = false
  private var isAtStart = true

  /// Adds words; they go on where the last ones ended.
  mutating func add(_ text: some Sequence<UInt8>) {
    var text = text.makeIterator()
    while let byte = text.next() {
      switch byte {
      case 0x09...0x0D, 0x20: hasSpace = true
      // Quotation marks and white space beyond ASCII begin with one of these.
      case 0xC2: add([byte, text.next() ?? 0])
      case 0xE1...0xE3: add([byte, text.next() ?? 0, text.next() ?? 0])
      default:
        beginWord()
        bytes.append(byte)
      }
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
    beginWord()
    bytes.append(0x01)
    bytes.append(contentsOf: destination)
    bytes.append(0x02)
  }

  private mutating func add(_ letter: [UInt8]) {
    guard let plain = Self.plain(letter) else {
      hasSpace = true
      return
    }
    beginWord()
    bytes.append(contentsOf: plain)
  }

  private mutating func beginWord() {
    if hasSpace, !isAtStart { bytes.append(UInt8(ascii: " ")) }
    (hasSpace, isAtStart) = (false, false)
  }

  /// A letter of several bytes in its plain form; nil for white space.
  private static func plain(_ letter: [UInt8]) -> [UInt8]? {
    switch String(decoding: letter, as: UTF8.self) {
    case "“", "”", "„", "‟", "«", "»": return [UInt8(ascii: "\"")]
    case "‘", "’", "‚", "‛", "‹", "›": return [UInt8(ascii: "'")]
    case let text where text.unicodeScalars.allSatisfy(\.properties.isWhitespace): return nil
    default: return letter
    }
  }
}
