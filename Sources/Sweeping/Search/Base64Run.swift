/// A stretch of bytes that could be base64, in the standard alphabet or the one of addresses.
struct Base64Run {
  /// Where it stands.
  let range: Range<Int>

  /// The shortest stretch that is looked into: twelve bytes.
  private static let shortest = 16

  /// Every stretch in some bytes; line breaks within one are part of it.
  static func all(in bytes: [UInt8]) -> [Base64Run] {
    var runs: [Base64Run] = []
    bytes.withUnsafeBufferPointer { bytes in
      values.withUnsafeBufferPointer { values in
        var start = 0
        var index = 0
        var letters = 0
        while index <= bytes.count {
          if index < bytes.count, values[Int(bytes[index])] < 64 {
            if letters == 0 { start = index }
            letters += 1
          } else if index < bytes.count, letters >= 60, bytes[index] == 0x0A || bytes[index] == 0x0D {
            // Mail breaks it after 76.
          } else {
            if letters >= shortest { runs.append(Base64Run(range: start..<index)) }
            letters = 0
          }
          index += 1
        }
      }
    }
    return runs
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
      if run >= 10 { return true }
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
