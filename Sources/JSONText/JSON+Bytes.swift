extension JSON {
  /// Writes a text as a JSON string, escaped as `text(_:)` does it, behind some bytes; for files of many texts.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { text in
      for index in text.indices {
        switch text[index] {
        case UInt8(ascii: "\""): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "\"")]
        case UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "\\")]
        case UInt8(ascii: "\n"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
        case UInt8(ascii: "\r"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
        case UInt8(ascii: "\t"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0..<0x20:
          bytes += Array("\\u00".utf8) + [hexDigit(text[index] >> 4), hexDigit(text[index] & 0xF)]
        case 0xA8 where isLineSeparator(text, index), 0xA9 where isLineSeparator(text, index):
          bytes.removeLast(2)
          bytes += Array(text[index] == 0xA8 ? "\\u2028".utf8 : "\\u2029".utf8)
        default: bytes.append(text[index])
        }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte ends one of the line separators U+2028 and U+2029.
  private static func isLineSeparator(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index >= 2 && text[index - 1] == 0x80 && text[index - 2] == 0xE2
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
