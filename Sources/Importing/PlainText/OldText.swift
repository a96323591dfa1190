import Messages

/// Text as older programs wrote it.
package enum OldText {
  /// The bytes as UTF-8, and what there is to tell when they were something else.
  package static func decoded(_ bytes: [UInt8]) -> (bytes: [UInt8], remark: ImportRemark?) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let isLittle = bytes[0] == 0xFF
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
        isLittle
          ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
          : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
      }
      return (Array(clean(String(decoding: units, as: UTF16.self)).utf8), told("UTF-16"))
    }
    if let text = String(validating: bytes, as: UTF8.self) { return (Array(clean(text).utf8), nil) }
    var text = ""
    for byte in bytes { text.unicodeScalars.append(scalar(byte)) }
    return (Array(clean(text).utf8), told("Windows-1252"))
  }

  private static func told(_ encoding: String) -> ImportRemark {
    ImportRemark(
      .guess, .encoding,
      "the file is not UTF-8 and was read as \(encoding): look whether å, ä and ö are right")
  }

  /// A text without signs that no file of Tenet may hold.
  private static func clean(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) }) else { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar.value >= 0x20 || "\t\n\r".unicodeScalars.contains(scalar) {
      clean.append(scalar)
    }
    return String(clean)
  }

  /// What stands in Windows-1252 where Latin-1 has nothing, from 0x80 on.
  private static let additions = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? additions[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }
}
