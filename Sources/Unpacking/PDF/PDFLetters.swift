/// The letters that the codes of a font stand for, from its ToUnicode table (ISO 32000-2, 9.10.3).
struct PDFLetterTable {
  private var letters: [Int: String] = [:]
  /// How many bytes a code has.
  private(set) var codeSize = 1

  /// The letters of a code; nil when the table does not tell.
  subscript(_ code: Int) -> String? { letters[code] }

  /// How many codes are read of one table.
  private static let most = 1 << 17

  /// Reads a table.
  init(_ bytes: [UInt8]) {
    var lexer = PDFLexer(bytes)
    var operands: [PDFValue] = []
    while let value = lexer.value() {
      guard case .word(let word) = value else {
        operands.append(value)
        continue
      }
      switch word {
      case "endcodespacerange":
        for case .string(let code) in operands { codeSize = max(codeSize, code.count) }
      case "endbfchar": takeCharacters(operands)
      case "endbfrange": takeRanges(operands)
      default: break
      }
      operands = []
    }
  }

  private mutating func takeCharacters(_ values: [PDFValue]) {
    for index in stride(from: 0, to: values.count - 1, by: 2) {
      guard case .string(let code) = values[index], case .string(let text) = values[index + 1] else {
        continue
      }
      letters[Self.number(code)] = PDFText.utf16(text[...])
    }
  }

  private mutating func takeRanges(_ values: [PDFValue]) {
    for index in stride(from: 0, to: values.count - 2, by: 3) {
      guard case .string(let first) = values[index], case .string(let last) = values[index + 1] else {
        continue
      }
      let (low, high) = (Self.number(first), Self.number(last))
      guard low <= high, high - low < 0x1_0000, letters.count < Self.most else { continue }
      switch values[index + 2] {
      case .string(let start):
        for code in low...high {
          var text = start
          var rest = code - low
          for place in text.indices.reversed() where rest > 0 {
            rest += Int(text[place])
            text[place] = UInt8(truncatingIfNeeded: rest)
            rest >>= 8
          }
          letters[code] = PDFText.utf16(text[...])
        }
      case .array(let texts):
        for (offset, text) in texts.prefix(high - low + 1).enumerated() {
          if case .string(let text) = text { letters[low + offset] = PDFText.utf16(text[...]) }
        }
      default: break
      }
    }
  }

  private static func number(_ code: [UInt8]) -> Int { code.suffix(4).reduce(0) { $0 << 8 | Int($1) } }
}

/// Texts of a PDF outside its pages.
enum PDFText {
  /// A text, in the encoding that its first bytes tell.
  static func text(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes[2...]) }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return utf16(
        bytes[2...].enumerated().map { index, _ in
          bytes[min(2 + (index ^ 1), bytes.count - 1)]
        }[...])
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes[3...], as: UTF8.self) }
    return latin(bytes)
  }

  /// A text in UTF-16, its higher bytes first.
  static func utf16(_ bytes: ArraySlice<UInt8>) -> String {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
      UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// A text with one byte for each letter.
  static func latin(_ bytes: [UInt8]) -> String {
    String(String.UnicodeScalarView(bytes.map { letter($0) }))
  }

  /// The letter of a byte in Windows' Latin alphabet, which differs from others only in what is no letter of a word.
  static func letter(_ byte: UInt8) -> Unicode.Scalar {
    switch byte {
    case 0x8A: "Š"
    case 0x8C: "Œ"
    case 0x8E: "Ž"
    case 0x91, 0x92: "’"
    case 0x96: "–"
    case 0x9A: "š"
    case 0x9C: "œ"
    case 0x9E: "ž"
    case 0x9F: "Ÿ"
    case 0xAD: "-"
    case 0x80..<0xA0: " "
    default: Unicode.Scalar(byte)
    }
  }
}
