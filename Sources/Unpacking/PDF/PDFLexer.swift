/// Reads values of PDF from bytes.
struct PDFLexer {
  private let bytes: [UInt8]
  private let end: Int
  /// Where the next value begins.
  private(set) var index: Int

  /// How deep arrays and dictionaries may stand in each other.
  private static let deepest = 64

  /// Reads from a place on.
  init(_ bytes: [UInt8], at index: Int = 0) {
    self.bytes = bytes
    self.index = index
    end = bytes.count
  }

  /// The next value; nil at the end, and where the array or dictionary ends in which it would stand.
  mutating func value(depth: Int = 0) -> PDFValue? {
    skipSpace()
    guard index < end, depth < Self.deepest else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "/"): return .name(nameAfterSlash())
    case UInt8(ascii: "("): return .string(literal())
    case UInt8(ascii: "["):
      index += 1
      return .array(values(until: UInt8(ascii: "]"), depth))
    case UInt8(ascii: "<"):
      guard index + 1 < end, bytes[index + 1] == UInt8(ascii: "<") else { return .string(hexadecimal()) }
      index += 2
      let values = values(until: UInt8(ascii: ">"), depth)
      if index < end, bytes[index] == UInt8(ascii: ">") { index += 1 }
      var entries: [String: PDFValue] = [:]
      for place in stride(from: 0, to: values.count - 1, by: 2) {
        if let key = values[place].name { entries[key] = values[place + 1] }
      }
      return .dictionary(entries)
    case UInt8(ascii: "]"), UInt8(ascii: ">"):
      if depth > 0 { return nil }
      index += 1
      return .word("")
    case UInt8(ascii: ")"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      index += 1
      return .word("")
    default:
      let word = word()
      return Double(word).map(PDFValue.number) ?? .word(word)
    }
  }

  /// The values of an array or dictionary, with references put together.
  private mutating func values(until closing: UInt8, _ depth: Int) -> [PDFValue] {
    var values: [PDFValue] = []
    while let value = value(depth: depth + 1) {
      if case .word("R") = value, values.count > 1, let number = values[values.count - 2].integer {
        values.removeLast(2)
        values.append(.reference(number))
      } else {
        values.append(value)
      }
    }
    skipSpace()
    if index < end { index += 1 }
    return values
  }

  /// Goes over the bytes of a picture that stands within a page, behind `ID`.
  mutating func skipPicture() {
    while index + 3 < end {
      if Self.isSpace(bytes[index]), bytes[index + 1] == UInt8(ascii: "E"),
        bytes[index + 2] == UInt8(ascii: "I"), Self.isSpace(bytes[index + 3])
      {
        index += 3
        return
      }
      index += 1
    }
    index = end
  }

  /// Goes over spaces and remarks.
  mutating func skipSpace() {
    while index < end {
      if bytes[index] == UInt8(ascii: "%") {
        while index < end, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      } else if Self.isSpace(bytes[index]) {
        index += 1
      } else {
        return
      }
    }
  }

  private mutating func word() -> String {
    let start = index
    while index < end, !Self.isSpace(bytes[index]), !Self.isDelimiter(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func nameAfterSlash() -> String {
    index += 1
    var name: [UInt8] = []
    while index < end, !Self.isSpace(bytes[index]), !Self.isDelimiter(bytes[index]) {
      if bytes[index] == UInt8(ascii: "#"), index + 2 < end, let high = Self.digit(bytes[index + 1]),
        let low = Self.digit(bytes[index + 2])
      {
        name.append(high << 4 | low)
        index += 3
      } else {
        name.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: name, as: UTF8.self)
  }

  private mutating func hexadecimal() -> [UInt8] {
    index += 1
    var digits: [UInt8] = []
    while index < end, bytes[index] != UInt8(ascii: ">") {
      if let digit = Self.digit(bytes[index]) { digits.append(digit) }
      index += 1
    }
    index += 1
    if digits.count % 2 == 1 { digits.append(0) }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  private mutating func literal() -> [UInt8] {
    index += 1
    var string: [UInt8] = []
    var depth = 1
    while index < end {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return string }
      case UInt8(ascii: "\\"):
        if let escaped = escaped() { string.append(escaped) }
        continue
      default: break
      }
      string.append(byte)
    }
    return string
  }

  /// What a backslash stands for together with what follows; nil when it only breaks a line.
  private mutating func escaped() -> UInt8? {
    guard index < end else { return nil }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "f"): return 0x0C
    case 0x0D:
      if index < end, bytes[index] == 0x0A { index += 1 }
      return nil
    case 0x0A: return nil
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      var value = Int(byte & 7)
      for _ in 0..<2 {
        guard index < end, (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(bytes[index]) else { break }
        value = value << 3 | Int(bytes[index] & 7)
        index += 1
      }
      return UInt8(truncatingIfNeeded: value)
    default: return byte
    }
  }

  /// Whether a byte separates values.
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) || byte == 0 }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"):
      true
    default: false
    }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 0x30
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - 0x57
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - 0x37
    default: nil
    }
  }
}
