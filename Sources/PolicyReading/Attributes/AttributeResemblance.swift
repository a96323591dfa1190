import SourceText

/// Finds what an author must have meant as attributes, wherever it stands: what looks like them and is not read
/// as them could publish what was meant to stay inside.
enum AttributeResemblance {
  /// Where a brace opens something like attributes (`{#id`, `{.class`, `{key=`) in a line; nil when nothing does.
  static func find(in line: ArraySlice<UInt8>) -> Int? {
    var index = line.startIndex
    while index < line.endIndex {
      if line[index] == UInt8(ascii: "\\") {
        index += 2
      } else if line[index] == UInt8(ascii: "`"),
        let close = line[(index + 1)...].firstIndex(of: UInt8(ascii: "`"))
      {
        index = close + 1
      } else if line[index] == UInt8(ascii: "{"), resembles(line[(index + 1)...]) {
        return index
      } else {
        index += 1
      }
    }
    return nil
  }

  /// Where a line begins with something like attributes, any white space and invisible signs before it left aside.
  static func findAtStart(of line: ArraySlice<UInt8>) -> Int? {
    guard let brace = line.firstIndex(of: UInt8(ascii: "{")), resembles(line[(brace + 1)...]) else {
      return nil
    }
    let before = String(decoding: line[..<brace], as: UTF8.self).unicodeScalars
    let isBlank = before.allSatisfy { $0.properties.isWhitespace || $0.properties.generalCategory == .format }
    return isBlank ? brace : nil
  }

  private static func resembles(_ inside: ArraySlice<UInt8>) -> Bool {
    let rest = inside.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard let first = rest.first else { return false }
    if first == UInt8(ascii: "#") || first == UInt8(ascii: ".") {
      return rest.dropFirst().first.map(isWord) == true
    }
    let key = rest.prefix(while: isWord)
    return !key.isEmpty && rest.dropFirst(key.count).first == UInt8(ascii: "=")
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
