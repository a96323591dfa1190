/// Finds what an author must have meant as attributes, wherever it stands.
///
/// What looks like them and is not read as them could publish what was meant to stay inside. `{#id`, `{.class`,
/// `{key=`, `{visibility:` and `{internal}` look like them; `\{` and what stands in backticks does not.
package enum AttributeResemblance {
  /// Where a brace opens something like attributes in a line; nil when nothing does.
  package static func find(in line: ArraySlice<UInt8>) -> Int? {
    var index = line.startIndex
    while index < line.endIndex {
      if line[index] == UInt8(ascii: "\\") {
        index += 2
      } else if line[index] == UInt8(ascii: "`"),
        let close = line[(index + 1)...].firstIndex(of: UInt8(ascii: "`"))
      {
        index = close + 1
      } else if line[index] == UInt8(ascii: "{"), resembles(line[(index + 1)...], after: line[..<index].last)
      {
        return index
      } else {
        index += 1
      }
    }
    return nil
  }

  /// Where a line begins with something like attributes, any white space and invisible signs before it left aside.
  package static func findAtStart(of line: ArraySlice<UInt8>) -> Int? {
    guard let first = line.firstIndex(of: UInt8(ascii: "{")) else { return nil }
    let inside = line[first...].drop { $0 == UInt8(ascii: "{") }
    let isDoubled = inside.startIndex > first + 1
    guard resembles(inside, after: isDoubled ? UInt8(ascii: "{") : nil) else { return nil }
    let before = String(decoding: line[..<first], as: UTF8.self).unicodeScalars
    let isBlank = before.allSatisfy { $0.properties.isWhitespace || $0.properties.generalCategory == .format }
    return isBlank ? first : nil
  }

  private static let telling: Set<String> = ["public", "partner", "internal", "restricted", "visibility"]

  /// `before` is the byte before the brace: `{{#list}}` is another program's way of writing, `{{key=` is a slip.
  private static func resembles(_ inside: ArraySlice<UInt8>, after before: UInt8?) -> Bool {
    let rest = inside.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: ":") }
    guard let first = rest.first else { return false }
    if first == UInt8(ascii: "#") || first == UInt8(ascii: ".") {
      return before != UInt8(ascii: "{") && rest.dropFirst().first.map(isWord) == true
    }
    let key = rest.prefix(64).prefix(while: isWord)
    // No attribute has a shorter name; `{a=b}` is mathematics.
    if key.count < 3 { return false }
    let after = rest.dropFirst(key.count).drop { $0 == UInt8(ascii: " ") }.first
    return after == UInt8(ascii: "=") || telling.contains(String(decoding: key, as: UTF8.self).lowercased())
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte >= 0x80
  }
}
