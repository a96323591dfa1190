/// The escapes of HTML text and of addresses, as libcmark writes them.
package enum HTMLEscape {
  /// Writes text with `"`, `&`, `<` and `>` escaped.
  package static func text(_ source: ArraySlice<UInt8>, into bytes: inout [UInt8]) {
    source.withUnsafeBufferPointer { source in
      var written = 0
      for index in 0..<source.count {
        let escape: StaticString
        switch source[index] {
        case UInt8(ascii: "\""): escape = "&quot;"
        case UInt8(ascii: "&"): escape = "&amp;"
        case UInt8(ascii: "<"): escape = "&lt;"
        case UInt8(ascii: ">"): escape = "&gt;"
        default: continue
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[written..<index]))
        bytes.append(escape)
        written = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[written...]))
    }
  }

  /// Writes an address, every byte that does not belong in one percent-encoded.
  package static func address(_ source: ArraySlice<UInt8>, into bytes: inout [UInt8]) {
    for byte in source {
      if byte == UInt8(ascii: "&") {
        bytes.append("&amp;" as StaticString)
      } else if byte == UInt8(ascii: "'") {
        bytes.append("&#x27;" as StaticString)
      } else if isAddressByte(byte) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(hexadecimalDigit(byte >> 4))
        bytes.append(hexadecimalDigit(byte & 0xF))
      }
    }
  }

  /// Whether an address could run a program or read a file, so that libcmark's safe mode leaves it out.
  package static func isDangerous(_ address: ArraySlice<UInt8>) -> Bool {
    if starts(address, with: "data:") {
      let harmless: [StaticString] = [
        "data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp",
      ]
      return !harmless.contains { starts(address, with: $0) }
    }
    return starts(address, with: "javascript:") || starts(address, with: "vbscript:")
      || starts(address, with: "file:")
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    if isLetter(byte) || isDigit(byte) { return true }
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="),
      UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      return true
    default:
      return false
    }
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  /// Compares the front of an address with lower-case letters, whatever case it is in.
  private static func starts(_ address: ArraySlice<UInt8>, with prefix: StaticString) -> Bool {
    prefix.withUTF8Buffer { prefix in
      guard address.count >= prefix.count else { return false }
      return zip(address, prefix).allSatisfy { byte, expected in
        byte == expected || (isLetter(byte) && byte | 0x20 == expected)
      }
    }
  }
}

extension [UInt8] {
  /// Adds the bytes of a literal.
  @inline(__always)
  mutating func append(_ string: StaticString) {
    string.withUTF8Buffer { append(contentsOf: $0) }
  }
}
