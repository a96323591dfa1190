package import PolicyModel

/// Looks for the root of a word in a text, byte by byte and whatever the case.
///
/// A root at the beginning of a word and followed by an ending is the word itself. Followed by more it begins a longer
/// one, and at the end of one it closes it: Swedish writes *kontoregister* and *kundkonto*.
package struct WordSearch: Sendable {
  /// How well a word fits, from 0 (not there) to 4 (the word itself).
  package typealias Fit = Int

  /// The word itself.
  package static let whole: Fit = 4
  /// A part of a longer word.
  package static let part: Fit = 2

  private let endings: Set<[UInt8]>

  /// Takes the endings of a language.
  package init(_ words: QuestionWords) {
    endings = Set(words.endings.map { Self.folded($0) })
  }

  /// Bytes with the bit set that tells small letters from capitals, in ASCII and in å, ä, ö.
  package static func folded(_ text: String) -> [UInt8] { text.utf8.map { $0 | 0x20 } }

  /// How well the best word of a text fits a root.
  package func fit(_ root: [UInt8], in text: ArraySlice<UInt8>) -> Fit {
    guard let first = root.first, text.count >= root.count else { return 0 }
    return text.withUnsafeBufferPointer { bytes in
      root.withUnsafeBufferPointer { root in
        var best = 0
        var index = 0
        let last = bytes.count - root.count
        while index <= last {
          if bytes[index] | 0x20 == first, Self.matches(bytes, index, root) {
            best = max(best, fit(bytes, index, root.count))
            if best == Self.whole { return best }
          }
          index += 1
        }
        return best
      }
    }
  }

  @inline(__always)
  private static func matches(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ root: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var offset = 1
    while offset < root.count {
      if bytes[start + offset] | 0x20 != root[offset] { return false }
      offset += 1
    }
    return true
  }

  private func fit(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int) -> Fit {
    let beginsWord = start == 0 || !Self.isLetter(bytes[start - 1])
    var end = start + length
    while end < bytes.count, Self.isLetter(bytes[end]) { end += 1 }
    let rest = bytes[(start + length)..<end].map { $0 | 0x20 }
    let endsWord = rest.isEmpty || endings.contains(rest)
    if beginsWord, endsWord { return Self.whole }
    // Short roots stand in too many words.
    guard length >= 4, beginsWord || endsWord else { return 0 }
    return Self.part
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }
}
