/// Reads characters from bytes, whatever they are written with: UTF-8, character references of HTML, percent signs,
/// backslashes, and these on top of each other.
struct ScalarReader {
  /// A character and how it is written.
  struct Reading {
    /// The character; a full stop for what is none.
    var scalar: UInt32
    /// Where the next one begins.
    var end: Int
    /// What it is written with.
    var marks: Word.Marks
  }

  let bytes: UnsafeBufferPointer<UInt8>

  /// Reads the character at an index that is in the bytes.
  func read(at index: Int) -> Reading {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "&"): return reference(after: index + 1) ?? plain(byte, index)
    case UInt8(ascii: "%"): return percent(after: index + 1) ?? plain(byte, index)
    case UInt8(ascii: "\\"): return escape(after: index + 1) ?? plain(byte, index)
    case 0x80...: return character(at: index)
    default: return plain(byte, index)
    }
  }

  private func plain(_ byte: UInt8, _ index: Int) -> Reading {
    Reading(scalar: UInt32(byte), end: index + 1, marks: [])
  }

  /// What a decoded sign begins in its turn: `&amp;aring;`, `%25C3`, `\\u00e5`.
  private func continued(_ reading: Reading) -> Reading {
    let next: Reading? =
      switch reading.scalar {
      case 0x26: reference(after: reading.end)
      case 0x25: percent(after: reading.end)
      case 0x5C: escape(after: reading.end)
      default: nil
      }
    guard var next else { return reading }
    next.marks.formUnion(reading.marks)
    return next
  }

  private func reference(after start: Int) -> Reading? {
    guard start < bytes.count else { return nil }
    var index = start
    var scalar: UInt32?
    if bytes[start] == UInt8(ascii: "#") {
      index += 1
      let isHexadecimal = index < bytes.count && bytes[index] | 0x20 == UInt8(ascii: "x")
      if isHexadecimal { index += 1 }
      let number = number(at: index, base: isHexadecimal ? 16 : 10, atMost: 8)
      guard let number, number.count > 0 else { return nil }
      scalar = number.value
      index += number.count
    } else {
      let limit = min(bytes.count, start + NamedReferences.longest)
      while index < limit, Self.isLetterOrDigit(bytes[index]) { index += 1 }
      scalar = NamedReferences.scalar(bytes[start..<index])
    }
    guard let scalar, index < bytes.count else { return nil }
    if bytes[index] == UInt8(ascii: ";") {
      return continued(Reading(scalar: scalar, end: index + 1, marks: .entity))
    }
    // The sign at its end may be encoded in its turn.
    guard bytes[index] == UInt8(ascii: "%"), hexadecimal(index + 1, count: 2) == 0x3B else { return nil }
    return continued(Reading(scalar: scalar, end: index + 3, marks: [.entity, .percent]))
  }

  private func percent(after start: Int) -> Reading? {
    guard let first = hexadecimal(start, count: 2) else { return nil }
    var value = first
    var end = start + 2
    let following = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC2 ? 1 : 0
    if following > 0 {
      value = first & (following == 1 ? 0x1F : following == 2 ? 0x0F : 0x07)
      for _ in 0..<following {
        // The sign itself may be encoded in its turn.
        let sign = hexadecimal(end + 1, count: 2) == 0x25 ? 3 : 1
        guard end < bytes.count, bytes[end] == UInt8(ascii: "%"),
          let next = hexadecimal(end + sign, count: 2), next & 0xC0 == 0x80
        else { return Reading(scalar: first, end: start + 2, marks: .percent) }
        value = value << 6 | (next & 0x3F)
        end += sign + 2
      }
    }
    return continued(Reading(scalar: value, end: end, marks: .percent))
  }

  private func escape(after start: Int) -> Reading? {
    guard start < bytes.count else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "u"):
      if start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "{") {
        guard let number = number(at: start + 2, base: 16, atMost: 6), number.count > 0,
          start + 2 + number.count < bytes.count, bytes[start + 2 + number.count] == UInt8(ascii: "}")
        else { return nil }
        return Reading(scalar: number.value, end: start + 3 + number.count, marks: .escape)
      }
      guard let value = hexadecimal(start + 1, count: 4) else { return nil }
      return continued(Reading(scalar: value, end: start + 5, marks: .escape))
    case UInt8(ascii: "x"):
      guard let value = hexadecimal(start + 1, count: 2) else { return nil }
      return continued(Reading(scalar: value, end: start + 3, marks: .escape))
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return Reading(scalar: 0x20, end: start + 1, marks: .escape)
    case UInt8(ascii: "\\"):
      return continued(Reading(scalar: 0x5C, end: start + 1, marks: .escape))
    case UInt8(ascii: "/"), UInt8(ascii: "\""):
      return Reading(scalar: UInt32(bytes[start]), end: start + 1, marks: .escape)
    default: return nil
    }
  }

  /// A character of UTF-8; what is no UTF-8 is read byte by byte and is no letter.
  private func character(at index: Int) -> Reading {
    let first = UInt32(bytes[index])
    let following = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC2 ? 1 : 0
    guard following > 0, index + following < bytes.count else {
      return Reading(scalar: 0x2E, end: index + 1, marks: [])
    }
    var value = first & (following == 1 ? 0x1F : following == 2 ? 0x0F : 0x07)
    for offset in 1...following {
      let next = UInt32(bytes[index + offset])
      guard next & 0xC0 == 0x80 else { return Reading(scalar: 0x2E, end: index + 1, marks: []) }
      value = value << 6 | (next & 0x3F)
    }
    return Reading(scalar: value, end: index + 1 + following, marks: [])
  }

  private func hexadecimal(_ start: Int, count: Int) -> UInt32? {
    guard let number = number(at: start, base: 16, atMost: count), number.count == count else { return nil }
    return number.value
  }

  private func number(at start: Int, base: UInt32, atMost limit: Int) -> (value: UInt32, count: Int)? {
    var value: UInt32 = 0
    var count = 0
    while count < limit, start + count < bytes.count,
      let digit = Self.digit(bytes[start + count]), digit < base
    {
      value = value &* base &+ digit
      count += 1
    }
    return (value, count)
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte) - 0x30
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte) - 0x57
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte) - 0x37
    default: nil
    }
  }

  /// Whether a byte is a letter a–z, in either case, or a digit.
  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
