/// Whether a word of one piece stands where ids stand; elsewhere an id of one word is a word of the language.
enum IDPosition {
  /// Behind `#`, as a part of an address or path, behind `role:` and its like, as an `id`.
  case certain
  /// Alone in quotes, or among classes.
  case possible
  /// Anywhere else.
  case none

  /// Tells by what stands around the word.
  static func of(_ word: Word, in bytes: [UInt8]) -> IDPosition {
    let written = bytes[word.start..<word.end]
    guard written.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }), word.start > 0
    else {
      return .none
    }
    let before = bytes[word.start - 1]
    let after = word.end < bytes.count ? bytes[word.end] : 0x20
    switch before {
    case UInt8(ascii: "#"): return isEnd(after) ? .certain : .none
    case UInt8(ascii: "/"):
      let isTag = word.start > 1 && bytes[word.start - 2] == UInt8(ascii: "<")
      return !isTag && (isEnd(after) || after == UInt8(ascii: ".")) ? .certain : .none
    case UInt8(ascii: ":"):
      return kinds.contains(where: { bytes[..<(word.start - 1)].hasEnding($0) }) ? .certain : .none
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard after == before || (after == 0x20 && word.marks.has(.inTag)) else { return .none }
      return after == before && names.contains(where: { bytes[..<(word.start - 1)].hasEnding($0) })
        ? .certain : .possible
    case 0x20:
      return word.marks.has(.inTag) && [0x20, 0x22, 0x27].contains(after)
        && attribute(before: word.start, in: bytes) == "class" ? .possible : .none
    case UInt8(ascii: "="):
      return word.marks.has(.inTag) && (isEnd(after) || after == UInt8(ascii: ">"))
        ? .possible : .none
    default: return .none
    }
  }

  private static let kinds = ["role", "department", "channel", "contact", "policy", "ref", "media"].map {
    Array($0.utf8)
  }
  private static let names = [" id=", " for=", "=\"#"].map { Array($0.utf8) }

  private static func isEnd(_ byte: UInt8) -> Bool {
    [0x20, 0x22, 0x27, 0x23, 0x2F, 0x3F, 0x26, 0x3C, 0x3E, 0x29, 0x0A].contains(byte)
  }

  /// The name of the attribute in whose quotes a place lies.
  private static func attribute(before index: Int, in bytes: [UInt8]) -> String? {
    let window = bytes[max(0, index - 300)..<index]
    guard let quote = window.lastIndex(where: { $0 == 0x22 || $0 == 0x27 }), quote > window.startIndex,
      bytes[quote - 1] == UInt8(ascii: "=")
    else { return nil }
    let name = window[..<(quote - 1)].reversed().prefix { ScalarReader.isLetterOrDigit($0) || $0 == 0x2D }
    return String(decoding: name.reversed(), as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes end with others.
  fileprivate func hasEnding(_ ending: [UInt8]) -> Bool { suffix(ending.count).elementsEqual(ending) }
}
