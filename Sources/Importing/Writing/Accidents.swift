import MarkdownTree
import SourceText

/// Text that looks like a heading or like attributes and is neither, so that nobody takes it for one.
enum Accidents {
  /// The Markdown with a backslash before each of them.
  static func mended(_ text: String) -> String {
    var bytes = Array(text.utf8)
    while let offset = first(in: bytes) { bytes.insert(UInt8(ascii: "\\"), at: offset) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func first(in bytes: [UInt8]) -> Int? {
    guard bytes.contains(UInt8(ascii: "{")) || bytes.contains(UInt8(ascii: "#")) else { return nil }
    let file = SourceFile(path: "", bytes: bytes)
    let tree = MarkdownParser.parse(bytes[...])
    let accident = MarkdownAccidents.find(in: bytes[...], tree: tree).first { accident in
      accident.kind == .almostHeading || accident.kind == .almostAttributes
    }
    guard let accident else { return nil }
    let line = file.line(Int(accident.range.start.line))
    let offset = line.startIndex + Int(accident.range.start.column) - 1
    let sign = line[min(offset, line.endIndex - 1)...].firstIndex {
      $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "#")
    }
    guard let sign, sign == 0 || bytes[sign - 1] != UInt8(ascii: "\\") else { return nil }
    return sign
  }
}
