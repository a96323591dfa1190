import Diagnostics
import Messages
import SourceText

/// A look at YAML's bytes before they are composed, so that composing needs neither unbounded stack nor
/// unbounded time: no anchors (hence no aliases), and no nesting beyond the limit.
enum YAMLShape {
  /// The first thing that must not be composed; nil when all is well.
  static func fault(in file: SourceFile, _ offsets: Range<Int>) -> Diagnostic? {
    var lineStart = offsets.lowerBound
    var brackets = 0
    while lineStart < offsets.upperBound {
      let lineEnd =
        file.bytes[lineStart..<offsets.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? offsets.upperBound
      let line = file.bytes[lineStart..<lineEnd]
      if depth(of: line) > FileLimits.nesting {
        return tooDeep(at: file.location(lineStart..<lineEnd))
      }
      for byte in line {
        if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { brackets += 1 }
        if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { brackets = max(0, brackets - 1) }
        if brackets > FileLimits.nesting { return tooDeep(at: file.location(lineStart..<lineEnd)) }
      }
      if let anchor = anchor(in: line) {
        return Diagnostic(
          .yamlAlias, "anchors and aliases are not read", at: file.location(anchor..<anchor + 1),
          help: "write the value out, or put a text that begins with '&' in quotes")
      }
      lineStart = lineEnd + 1
    }
    return nil
  }

  /// How deep a line can be nested at most: its indentation, each `- ` and `? ` counted as a level.
  private static func depth(of line: ArraySlice<UInt8>) -> Int {
    var levels = 0
    for byte in line {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): continue
      case UInt8(ascii: "-"), UInt8(ascii: "?"): levels += 1
      default: return levels
      }
    }
    return levels
  }

  /// Where an anchor (`&name`) is defined: an ampersand where a value begins.
  private static func anchor(in line: ArraySlice<UInt8>) -> Int? {
    var valueBegins = true
    var quote: UInt8?
    for index in line.indices {
      let byte = line[index]
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): continue
      case UInt8(ascii: "&") where valueBegins:
        let next = index + 1 < line.endIndex ? line[index + 1] : UInt8(ascii: " ")
        if next != UInt8(ascii: " "), next != UInt8(ascii: "\r") { return index }
        valueBegins = false
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if valueBegins { quote = byte }
        valueBegins = false
      case UInt8(ascii: "#") where valueBegins: return nil
      case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ","), UInt8(ascii: "["),
        UInt8(ascii: "{"):
        valueBegins = true
      default: valueBegins = false
      }
    }
    return nil
  }

  private static func tooDeep(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .nestingTooDeep, "the YAML is nested deeper than 100 levels", at: location,
      help: "a text full of brackets or hyphens stands in quotes, on lines of its own")
  }
}
