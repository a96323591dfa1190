import Messages

/// Reads JSON strictly (RFC 8259): no name twice in an object, whole numbers only, nothing nested without bound.
struct JSONReader {
  private let bytes: [UInt8]
  private var index = 0
  /// Where the names of members stand, by the names that lead to them; nil while nobody asks.
  private(set) var places: [[String]: Int]?
  private var way: [String] = []
  private let isForeign: Bool
  private let deepest: Int

  /// Takes the bytes of one value.
  ///
  /// Foreign values may have fractions, which are cut off, and more levels.
  init(_ bytes: [UInt8], findsPlaces: Bool = false, isForeign: Bool = false) {
    self.bytes = bytes
    self.isForeign = isForeign
    deepest = isForeign ? 1_000 : 100
    places = findsPlaces ? [:] : nil
  }

  /// Reads the one value that the bytes hold.
  mutating func whole() throws(JSONFault) -> JSON {
    skipSpace()
    let value = try value(depth: 0)
    skipSpace()
    guard index == bytes.count else { throw JSONFault("something stands behind the value", at: index) }
    return value
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private mutating func value(depth: Int) throws(JSONFault) -> JSON {
    guard depth <= deepest else { throw JSONFault("the value is nested too deeply", at: index) }
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(_ word: String, _ value: JSON) throws(JSONFault) -> JSON {
    guard bytes[index...].starts(with: word.utf8) else { throw JSONFault("no value stands", at: index) }
    index += word.utf8.count
    return value
  }

  private mutating func number() throws(JSONFault) -> JSON {
    let start = index
    if next == UInt8(ascii: "-") { index += 1 }
    let digits = index
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
    let hasLeadingZero = index - digits > 1 && bytes[digits] == UInt8(ascii: "0")
    guard index > digits, !hasLeadingZero,
      let value = Int(String(decoding: bytes[start..<index], as: UTF8.self))
    else { throw JSONFault("no value stands", at: start) }
    if isForeign { skipFraction() }
    return .number(value)
  }

  /// Passes over `.5` and `e-3` behind a number.
  private mutating func skipFraction() {
    while let byte = next,
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || ".eE+-".utf8.contains(byte)
    {
      index += 1
    }
  }

  private mutating func take(_ byte: UInt8) throws(JSONFault) {
    guard next == byte else {
      throw JSONFault("'\(Character(UnicodeScalar(byte)))' is missing", at: index)
    }
    index += 1
  }

  private mutating func object(depth: Int) throws(JSONFault) -> JSON {
    try take(UInt8(ascii: "{"))
    skipSpace()
    var members: [(name: String, value: JSON)] = []
    var names: Set<String> = []
    while next != UInt8(ascii: "}") {
      if !members.isEmpty {
        try take(UInt8(ascii: ","))
        skipSpace()
      }
      let start = index
      let name = try string()
      guard names.insert(name).inserted else {
        throw JSONFault("the name '\(name)' stands a second time", at: start)
      }
      skipSpace()
      try take(UInt8(ascii: ":"))
      skipSpace()
      members.append((name, try value(of: name, at: start, depth: depth + 1)))
      skipSpace()
    }
    try take(UInt8(ascii: "}"))
    return .object(members)
  }

  private mutating func value(of name: String, at start: Int, depth: Int) throws(JSONFault) -> JSON {
    guard places != nil else { return try value(depth: depth) }
    way.append(name)
    places?[way] = start
    let value = try value(depth: depth)
    way.removeLast()
    return value
  }

  private mutating func array(depth: Int) throws(JSONFault) -> JSON {
    try take(UInt8(ascii: "["))
    skipSpace()
    var items: [JSON] = []
    while next != UInt8(ascii: "]") {
      if !items.isEmpty {
        try take(UInt8(ascii: ","))
        skipSpace()
      }
      items.append(try value(depth: depth + 1))
      skipSpace()
    }
    try take(UInt8(ascii: "]"))
    return .array(items)
  }

  private mutating func string() throws(JSONFault) -> String {
    let start = index
    try take(UInt8(ascii: "\""))
    var text: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw JSONFault("a control character stands in a text", at: index) }
      if byte == UInt8(ascii: "\\") {
        try escape(into: &text)
      } else {
        text.append(byte)
        index += 1
      }
    }
    try take(UInt8(ascii: "\""))
    guard let valid = String(validating: text, as: UTF8.self) else {
      throw JSONFault("a text is not UTF-8", at: start)
    }
    return valid
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONFault) {
    let start = index
    index += 1
    guard let letter = next else { throw JSONFault("a text never ends", at: start) }
    index += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text += String(try scalar(from: start)).utf8
    default: throw JSONFault("an unknown escape stands", at: start)
    }
  }

  private mutating func scalar(from start: Int) throws(JSONFault) -> Character {
    var code = try fourDigits(from: start)
    if (0xD800..<0xDC00).contains(code), bytes[index...].starts(with: "\\u".utf8) {
      index += 2
      let low = try fourDigits(from: start)
      guard (0xDC00..<0xE000).contains(low) else { throw JSONFault("half a character stands", at: start) }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = UnicodeScalar(code) else { throw JSONFault("half a character stands", at: start) }
    return Character(scalar)
  }

  private mutating func fourDigits(from start: Int) throws(JSONFault) -> UInt32 {
    guard bytes.count - index >= 4 else { throw JSONFault("a text never ends", at: start) }
    var code: UInt32 = 0
    for byte in bytes[index..<index + 4] {
      guard let digit = Character(UnicodeScalar(byte)).hexDigitValue, byte < 0x80 else {
        throw JSONFault("an unknown escape stands", at: start)
      }
      code = code << 4 | UInt32(digit)
    }
    index += 4
    return code
  }
}
