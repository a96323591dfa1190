import Foundation

/// Cuts bytes into words and signs.
///
/// What a reader cannot tell apart has one key: composed and decomposed letters, the kinds of quotation marks, a
/// space that keeps words together and one that does not.
struct Tokenizer {
  /// Where a stretch of one style begins.
  struct Segment {
    let start: Int
    let style: UInt8
    let destination: Int32
    let kind: TextToken.Kind
  }

  /// Cuts `buffer[start...]` into tokens; `segments` tells how its stretches are set.
  static func cut(
    _ buffer: UnsafeBufferPointer<UInt8>, from start: Int, segments: [Segment], into tokens: inout [TextToken]
  ) {
    let first = tokens.count
    var segment = 0
    var index = start
    var hasSpace = false
    while index < buffer.count {
      while segment + 1 < segments.count, segments[segment + 1].start <= index { segment += 1 }
      let here =
        segments.isEmpty ? Segment(start: 0, style: 0, destination: -1, kind: .word) : segments[segment]
      if here.kind == .image || here.kind == .lineBreak {
        let end = segment + 1 < segments.count ? segments[segment + 1].start : buffer.count
        var hash = KeyHash()
        hash.add(UInt8(0xFF))
        for byte in buffer[index..<end] { hash.add(byte) }
        hash.add(UInt64(bitPattern: Int64(here.kind.rawValue)))
        tokens.append(
          TextToken(
            start: Int32(index), end: Int32(end), key: hash.value, kind: here.kind, hasSpaceBefore: hasSpace,
            startsLine: tokens.count == first,
            style: here.style, destination: here.destination))
        index = end
        hasSpace = false
        continue
      }
      let width = spaceWidth(buffer, index)
      if width > 0 {
        hasSpace = index > start || hasSpace
        index += width
        continue
      }
      let isWord = isWordByte(buffer, index)
      var end = index + (isWord ? 1 : signWidth(buffer, index))
      while isWord, end < buffer.count {
        if isWordByte(buffer, end) || joins(buffer, end) {
          end += 1
        } else if isApostrophe(buffer, end) {
          end += 3
        } else {
          break
        }
      }
      tokens.append(
        TextToken(
          start: Int32(index), end: Int32(end), key: key(buffer[index..<end]), kind: isWord ? .word : .sign,
          hasSpaceBefore: hasSpace, startsLine: tokens.count == first, style: here.style,
          destination: here.destination))
      index = end
      hasSpace = false
    }
  }

  /// How many bytes of white space stand at an offset: 0, 1, or 2 for a space that keeps words together.
  @inline(__always)
  private static func spaceWidth(_ buffer: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    let byte = buffer[at]
    if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { return 1 }
    if byte == 0xC2, at + 1 < buffer.count, buffer[at + 1] == 0xA0 { return 2 }
    if byte == 0xE2, at + 2 < buffer.count, buffer[at + 1] == 0x80,
      (0x80...0x8B).contains(buffer[at + 2]) || buffer[at + 2] == 0xAF
    {
      return 3
    }
    return 0
  }

  /// Whether a byte belongs to a word: ASCII letters and digits, and everything beyond ASCII but punctuation.
  @inline(__always)
  private static func isWordByte(_ buffer: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let byte = buffer[at]
    if byte < 0x80 {
      return (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
    }
    if byte & 0xC0 == 0x80 {
      // A byte inside a character: it goes with the one before.
      return true
    }
    if byte == 0xC2 {
      // Latin-1 signs; ª, µ and º are letters, the soft hyphen is nothing.
      return at + 1 < buffer.count && [0xAA, 0xAD, 0xB5, 0xBA].contains(buffer[at + 1])
    }
    if byte == 0xE2 {
      // General punctuation, arrows, dashes, quotation marks.
      return false
    }
    return true
  }

  /// Whether a sign inside a word holds it together: the apostrophe, the hyphen, the point in a number.
  @inline(__always)
  private static func joins(_ buffer: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at + 1 < buffer.count, at > 0 else { return false }
    let (before, after) = (buffer[at - 1], buffer[at + 1])
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    func isLetterOrDigit(_ byte: UInt8) -> Bool {
      byte >= 0xC3 && byte != 0xE2 || (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
        || isDigit(byte)
    }
    switch buffer[at] {
    case 0x27, 0x2D: return (isLetterOrDigit(before) || before >= 0x80) && isLetterOrDigit(after)
    case 0x2E, 0x2C, 0x3A: return isDigit(before) && isDigit(after)
    case 0x5F: return true
    default: return false
    }
  }

  /// Whether a typographic apostrophe stands inside a word: *it’s*.
  private static func isApostrophe(_ buffer: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at + 3 < buffer.count, buffer[at] == 0xE2, buffer[at + 1] == 0x80, buffer[at + 2] == 0x99 else {
      return false
    }
    return isWordByte(buffer, at + 3)
  }

  /// How many bytes a sign takes.
  private static func signWidth(_ buffer: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    let byte = buffer[at]
    if byte < 0x80 { return 1 }
    if byte == 0xE2, at + 2 < buffer.count, buffer[at + 1] == 0x80, buffer[at + 2] == 0x99 {
      return 3
    }
    let width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    return min(width, buffer.count - at)
  }

  private static func key(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    var hash = KeyHash()
    var isPlain = true
    for byte in bytes {
      // Letters of Latin scripts need no second look; marks, quotation marks and rarer scripts do.
      if byte >= 0x80, byte == 0xC2 || byte >= 0xCC { isPlain = false }
      hash.add(byte)
    }
    if isPlain { return hash.value }
    let text = String(decoding: bytes, as: UTF8.self)
    let unified: String
    switch text {
    case "”", "“", "„", "«", "»", "‟": unified = "\""
    case "’", "‘", "‚", "‹", "›": unified = "'"
    default:
      unified = text.precomposedStringWithCanonicalMapping.replacing("\u{AD}", with: "").replacing(
        "’", with: "'")
    }
    var normal = KeyHash()
    for byte in unified.utf8 { normal.add(byte) }
    return normal.value
  }
}
