import Diagnostics
import Messages
import SourceText

/// Splits `{#id .class key=value key="two words"}` into tokens.
///
/// Works on bytes: nothing in a value is Markdown. A value in quotation marks ends at the next mark of its kind;
/// typographic marks are read like straight ones.
struct AttributeLexer {
  private let file: SourceFile
  private let end: Int
  private var index: Int

  /// The tokens of the block whose braces stand at the two ends of `offsets`; nil after a diagnostic.
  static func tokens(in file: SourceFile, _ offsets: Range<Int>, _ diagnostics: inout [Diagnostic])
    -> [AttributeToken]?
  {
    var lexer = AttributeLexer(file: file, end: offsets.upperBound - 1, index: offsets.lowerBound + 1)
    var tokens: [AttributeToken] = []
    while true {
      lexer.skipSpaces()
      guard lexer.index < lexer.end else { return tokens }
      guard let token = lexer.token(&diagnostics) else { return nil }
      tokens.append(token)
    }
  }

  /// Where the attribute block begins that ends a line; nil when the line ends with none.
  ///
  /// Braces inside quotation marks do not count, `\{` and `\}` are ordinary text.
  static func block(endingLine line: ArraySlice<UInt8>) -> Range<Int>? {
    var end = line.endIndex
    while end > line.startIndex, isSpace(line[end - 1]) { end -= 1 }
    guard end > line.startIndex, line[end - 1] == UInt8(ascii: "}") else { return nil }
    var index = line.startIndex
    // Each brace is tried to the end of the line: a line of nothing but braces would take for ever.
    var attempts = 0
    while index < end, attempts < 32 {
      if line[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if line[index] == UInt8(ascii: "{") { attempts += 1 }
      if line[index] == UInt8(ascii: "{"), closing(of: index, in: line, end: end) == end - 1 {
        return index..<end
      }
      index += 1
    }
    return nil
  }

  /// Where the brace closes that opens at `start`, quotation marks counted in.
  ///
  /// A mark that never closes leaves the line's last brace: the block is one, and what is wrong with it
  /// is told when it is read.
  private static func closing(of start: Int, in line: ArraySlice<UInt8>, end: Int) -> Int? {
    var index = start + 1
    while index < end {
      if line[index] == UInt8(ascii: "}") { return index }
      if line[index] == UInt8(ascii: "="), let quote = Quote(at: index + 1, in: line) {
        guard let close = quote.close(in: line, from: index + 1 + quote.length, end: end) else {
          return end - 1
        }
        index = close.upperBound
      } else {
        index += 1
      }
    }
    return nil
  }

  private mutating func skipSpaces() {
    while index < end, Self.isSpace(file.bytes[index]) { index += 1 }
  }

  private mutating func token(_ diagnostics: inout [Diagnostic]) -> AttributeToken? {
    let start = index
    switch file.bytes[index] {
    case UInt8(ascii: "#"):
      index += 1
      return .id(word())
    case UInt8(ascii: "."):
      index += 1
      return .name(word())
    default:
      let key = word(endingAt: UInt8(ascii: "="))
      guard index < end, file.bytes[index] == UInt8(ascii: "="), !key.value.isEmpty else {
        let seen = file.location(start..<max(index, start + 1))
        diagnostics.append(
          Diagnostic(
            .attributeSyntax, "'\(key.value.shortened)' is not an attribute", at: seen,
            help: "attributes are {#id .class key=value key=\"two words\"}; for a brace in the text write \\{"
          ))
        return nil
      }
      index += 1
      guard let value = value(&diagnostics) else { return nil }
      return .pair(key: key, value: value)
    }
  }

  private mutating func value(_ diagnostics: inout [Diagnostic]) -> Located<String>? {
    guard let quote = Quote(at: index, in: file.bytes[..<end]) else { return word() }
    let start = index + quote.length
    guard let close = quote.close(in: file.bytes[..<end], from: start, end: end) else {
      diagnostics.append(
        Diagnostic(
          .attributeSyntax, "the quotation mark that opens here is never closed",
          at: file.location(index..<index + quote.length), help: "write a second \" before the brace"))
      return nil
    }
    index = close.upperBound
    return located(start..<close.lowerBound)
  }

  private mutating func word(endingAt stop: UInt8? = nil) -> Located<String> {
    let start = index
    while index < end, !Self.isSpace(file.bytes[index]), file.bytes[index] != stop { index += 1 }
    return located(start..<index)
  }

  private func located(_ offsets: Range<Int>) -> Located<String> {
    Located(String(decoding: file.bytes[offsets], as: UTF8.self), at: file.location(offsets))
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
