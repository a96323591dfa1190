/// The words of a text, as ranges of its bytes: letters and digits, with hyphens between them.
package struct WordBytes {
  private let text: ArraySlice<UInt8>
  private var position: Int

  /// Begins at the beginning of a text.
  package init(_ text: ArraySlice<UInt8>) {
    self.text = text
    position = text.startIndex
  }

  /// The next word; nil at the end.
  package mutating func next() -> Range<Int>? {
    while position < text.endIndex, !isLetter(position) { position += 1 }
    let start = position
    while position < text.endIndex, isLetter(position) || isHyphenInWord { position += 1 }
    return start < position ? start..<position : nil
  }

  private var isHyphenInWord: Bool {
    text[position] == UInt8(ascii: "-") && position + 1 < text.endIndex && isLetter(position + 1)
  }

  /// Whether a byte belongs to a letter or digit; of what is not ASCII, the letters of two bytes are counted.
  private func isLetter(_ index: Int) -> Bool {
    switch text[index] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xDF: true
    case 0x80...0xBF: index > text.startIndex && (0xC3...0xDF).contains(text[index - 1])
    default: false
    }
  }

  /// A byte in lower case, for those letters that begin words in Swedish and English.
  package static func folded(_ text: ArraySlice<UInt8>, _ index: Int) -> UInt8 {
    let byte = text[index]
    if (0x41...0x5A).contains(byte) { return byte + 0x20 }
    let isUpperLatin = (0x80...0x9E).contains(byte) && index > text.startIndex && text[index - 1] == 0xC3
    return isUpperLatin ? byte + 0x20 : byte
  }

  /// The bytes of a word in lower case.
  package static func lowercased(_ word: ArraySlice<UInt8>) -> [UInt8] {
    word.indices.map { folded(word, $0) }
  }
}
