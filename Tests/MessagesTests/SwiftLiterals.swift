/// The string literals of a Swift source, each as the pattern that a message makes of it.
struct SwiftLiterals {
  /// One literal.
  struct Literal {
    /// The line it begins in, from 1.
    let line: Int
    /// Its text, with `{1}`, `{2}` and so on in the place of interpolations.
    let pattern: String
    /// The names of the calls it stands in, from the outermost to the innermost.
    let calls: [String]
    /// What stands before it in its line and the line above.
    let before: String
    /// Whether it stands in an interpolation of another literal.
    let isNested: Bool
  }

  /// The literals in the order in which they begin.
  private(set) var literals: [Literal] = []
  private let source: [Character]
  private var index = 0
  private var calls: [String] = []

  /// Finds the literals of a source.
  init(_ source: String) {
    self.source = Array(source)
    skipCode(downTo: -1)
    literals.sort { $0.line < $1.line }
  }

  private func stands(_ text: String) -> Bool { source[index...].starts(with: text) }

  /// Goes on until as many calls are open, or to the end of the source.
  private mutating func skipCode(downTo depth: Int) {
    while index < source.count, calls.count > depth {
      if stands("//") {
        while index < source.count, source[index] != "\n" { index += 1 }
      } else if source[index] == "\"" || stands("#\"") {
        readLiteral(isNested: depth >= 0)
      } else {
        if source[index] == "(" { calls.append(nameBefore) }
        if source[index] == ")" { calls.removeLast() }
        index += 1
      }
    }
  }

  private var nameBefore: String {
    String(source[..<index].reversed().prefix { $0.isLetter || $0.isNumber }.reversed())
  }

  private mutating func readLiteral(isNested: Bool) {
    let start = index
    let hashes = String(repeating: "#", count: source[index...].prefix { $0 == "#" }.count)
    index += hashes.count
    let quotes = stands("\"\"\"") ? "\"\"\"" : "\""
    index += quotes.count
    var pattern = ""
    var slots = 0
    while !stands(quotes + hashes) {
      if stands("\\" + hashes) {
        index += 1 + hashes.count
        if source[index] == "(" {
          slots += 1
          pattern += "{\(slots)}"
          calls.append("")
          index += 1
          skipCode(downTo: calls.count - 1)
        } else {
          pattern += readEscape()
        }
      } else {
        pattern.append(source[index])
        index += 1
      }
    }
    index += quotes.count + hashes.count
    if quotes.count > 1 { pattern = Self.withoutIndentation(pattern) }
    literals.append(
      Literal(
        line: 1 + source[..<start].count { $0 == "\n" }, pattern: pattern, calls: calls,
        before: before(start), isNested: isNested))
  }

  /// The text between the lines of the quotation marks, without the indentation of the last of them.
  private static func withoutIndentation(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let indentation = lines.last?.count ?? 0
    return lines.dropFirst().dropLast().map { $0.dropFirst(indentation) }.joined(separator: "\n")
  }

  private func before(_ start: Int) -> String {
    let lines = String(source[..<start].suffix(300)).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.suffix(2).joined(separator: " ")
  }

  private mutating func readEscape() -> String {
    let letter = source[index]
    index += 1
    switch letter {
    case "n": return "\n"
    case "t": return "\t"
    case "\n": return ""
    case "u":
      let digits = String(source[(index + 1)...].prefix { $0 != "}" })
      index += digits.count + 2
      return UInt32(digits, radix: 16).flatMap(UnicodeScalar.init).map { String($0) } ?? ""
    default: return String(letter)
    }
  }
}
