/// A stretch of bytes that could be base64, in the standard alphabet or the one of addresses.
struct Base64Run {
  /// Where it stands.
  let range: Range<Int>

  /// The shortest stretch that is looked into: nine bytes, a telephone number.
  private static let shortest = 12
  /// How many letters of a text in a row make a stretch worth reading.
  private static let readable = 8

  /// Every stretch in some bytes, put together from their words; line breaks within one are part of it.
  static func all(_ words: [Word], in bytes: [UInt8]) -> [Base64Run] {
    var runs: [Base64Run] = []
    words.withUnsafeBufferPointer { words in
      guard let word = words.baseAddress else { return }
      var first = 0
      var index = 0
      while index < words.count {
        index += 1
        if index < words.count, joins(word[index - 1], word[index], from: word[first].start, bytes) {
          continue
        }
        if word[index - 1].end - word[first].start >= shortest {
          let range = signs(around: word[first].start..<word[index - 1].end, in: bytes)
          if bytes[range].allSatisfy({ values[Int($0)] < 64 || $0 == 0x0A || $0 == 0x0D }) {
            runs.append(Base64Run(range: range))
          }
        }
        first = index
      }
    }
    return runs
  }

  /// Whether nothing but signs of the alphabet stands between two words, or a line break as mail has it after 76.
  private static func joins(_ word: Word, _ next: Word, from start: Int, _ bytes: [UInt8]) -> Bool {
    let gap = next.start - word.end
    guard gap >= 0, gap <= 8 else { return false }
    let isLineBreak =
      gap > 0 && gap <= 2 && word.end - start >= 60
      && bytes[word.end..<next.start].allSatisfy { $0 == 0x0A || $0 == 0x0D }
    guard isLineBreak || gap == 0 || isSign(bytes[word.end]) else { return false }
    let signs = isLineBreak ? next.start : word.end
    return bytes[word.start..<word.end].allSatisfy(isSign) && bytes[signs..<next.end].allSatisfy(isSign)
  }

  private static func isSign(_ byte: UInt8) -> Bool { values[Int(byte)] < 64 }

  /// A stretch with the signs directly before and behind it, which are no words.
  private static func signs(around range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower > 0, values[Int(bytes[lower - 1])] < 64 { lower -= 1 }
    while upper < bytes.count, values[Int(bytes[upper])] < 64 { upper += 1 }
    return lower..<upper
  }

  /// What the stretch says when it begins with its first, second, third or fourth sign, and how many were skipped;
  /// without those that say nothing.
  func decodings(in bytes: [UInt8]) -> [(skipped: Int, bytes: [UInt8])] {
    let digits = bytes[range].map { Self.values[Int($0)] }.filter { $0 < 64 }
    return (0..<4).compactMap { skipped in
      let decoded = Self.decode(digits[skipped...])
      return Self.isReadable(decoded) ? (skipped, decoded) : nil
    }
  }

  private static func decode(_ digits: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(digits.count * 3 / 4)
    var bits: UInt32 = 0
    var count = 0
    for digit in digits {
      bits = bits << 6 | UInt32(digit)
      count += 6
      if count >= 8 {
        count -= 8
        decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return decoded
  }

  /// Whether there are enough letters of a text among the bytes, or every other one is nought.
  private static func isReadable(_ bytes: [UInt8]) -> Bool {
    var run = 0
    for byte in bytes {
      if byte == 0 || byte == 0x0A || (0x20..<0x7F).contains(byte) || byte >= 0x80 {
        run += 1
      } else {
        run = 0
      }
      if run >= readable { return true }
    }
    return false
  }

  private static let values: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(byte) - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt8(byte) - 71
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(byte) + 4
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: 255
    }
  }
}
