import Foundation

/// A way in which the control hides a text, to see whether it is found.
enum PlantedForm: String, CaseIterable {
  case text
  case capitals
  case decomposed
  case tags
  case brokenWords
  case attribute
  case comment
  case entities
  case percent
  case escapes
  case base64
  case shiftedBase64
  case joined
  case utf16LittleEndian
  case utf16BigEndian
  case metadata
  case name

  /// The text in this form, as bytes to put into a page; for a name, as a path.
  func bytes(_ text: String) -> [UInt8] {
    switch self {
    case .text: Array("<p>\(text)</p>".utf8)
    case .capitals: Array("<p>\(text.uppercased())</p>".utf8)
    case .decomposed: Array("<p>\(text.decomposedStringWithCanonicalMapping)</p>".utf8)
    case .tags:
      Array("<p>\(text.split(separator: " ").joined(separator: "</em>\n<em lang=\"sv\">"))</em></p>".utf8)
    case .brokenWords: Array("<p>\(text.map(String.init).joined(separator: "<wbr>"))</p>".utf8)
    case .attribute: Array("<img alt=\"\(text)\">".utf8)
    case .comment: Array("<!-- \(text) -->".utf8)
    case .entities: Array(text.unicodeScalars.map { "&#\($0.value);" }.joined().utf8)
    case .percent: Array("<a href=\"?q=\(text.utf8.map { Self.hexadecimal($0, "%") }.joined())\">".utf8)
    case .escapes:
      Array("{\"t\":\"\(text.utf16.map { "\\u" + Self.hexadecimal($0) }.joined())\"}".utf8)
    case .base64: Array("data:;base64,\(Data(text.utf8).base64EncodedString())".utf8)
    case .shiftedBase64:
      Array(
        "data:;base64,\(Data("x \(text)".utf8).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_"))"
          .utf8)
    case .joined, .name:
      Array(text.split { !$0.isLetter && !$0.isNumber }.joined(separator: "-").lowercased().utf8)
    case .utf16LittleEndian:
      [0, 0] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] } + [0, 0]
    case .utf16BigEndian:
      [0, 0] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] } + [0, 0]
    case .metadata: Array("\u{0}\u{12}tEXtComment\u{0}".utf8) + Array(text.utf8) + [0, 0xFF, 0xD9]
    }
  }

  private static func hexadecimal(_ byte: UInt8, _ sign: String) -> String {
    let digits = String(byte, radix: 16)
    return sign + (digits.count < 2 ? "0" + digits : digits)
  }

  private static func hexadecimal(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
