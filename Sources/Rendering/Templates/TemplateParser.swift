internal import Messages

/// A piece of a template as its file has it.
indirect enum ParsedNode {
  /// What stands on the page as it is.
  case text([UInt8])
  /// A value: escaped, or HTML that the program has made.
  case value(TemplateName, isHTML: Bool)
  /// What is shown for a value, or with a `^` where there is none.
  case section(TemplateName, isInverted: Bool, [ParsedNode])
  /// Another template, and the line on which it is named.
  case part(String, line: Int)
}

/// Reads a template: https://mustache.github.io/mustache.5.html without lambdas, delimiters of one's own, and
/// inheritance.
///
/// A tag that shows nothing and stands alone on its line takes the line with it.
struct TemplateParser {
  /// How deep sections may stand in each other.
  static let depth = 100

  private let bytes: [UInt8]
  private let path: String
  private var position = 0
  /// The sections that are open, outermost first, and what stands in each so far; the first is the template itself.
  private var open: [(section: Section?, nodes: [ParsedNode])] = [(nil, [])]

  private struct Section {
    let name: TemplateName
    let isInverted: Bool
    let line: Int
  }

  private init(_ bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  /// The pieces of a template; `path` is for the messages about it.
  static func parse(_ bytes: [UInt8], path: String) throws(TemplateError) -> [ParsedNode] {
    var parser = TemplateParser(bytes, path: path)
    while try parser.readTag() {}
    parser.add(text: parser.bytes.count)
    if let section = parser.open.last?.section {
      throw TemplateError(
        path: path, line: section.line, reason: "'\(section.name.text)' is opened here and never closed")
    }
    return parser.open[0].nodes
  }

  /// Reads on to the end of the next tag; false when there is none.
  private mutating func readTag() throws(TemplateError) -> Bool {
    guard let opening = bytes[position...].firstRange(of: Array("{{".utf8)) else { return false }
    let start = opening.upperBound
    let sign = start < bytes.count ? bytes[start] : 0
    let isTriple = sign == UInt8(ascii: "{")
    guard let closing = bytes[start...].firstRange(of: Array((isTriple ? "}}}" : "}}").utf8)) else {
      throw fault(at: start, "a tag is opened here and never closed")
    }
    let hasSign = "{&#^/>!=<$".utf8.contains(sign)
    let name = Self.trimmed(bytes[(hasSign ? start + 1 : start)..<closing.lowerBound])
    let standsAlone = "#^/>!".utf8.contains(sign)
    let line = standsAlone ? wholeLine(opening.lowerBound..<closing.upperBound) : nil
    add(text: line?.lowerBound ?? opening.lowerBound)
    position = line?.upperBound ?? closing.upperBound
    try add(tag: sign, name, at: start)
    return true
  }

  private mutating func add(tag sign: UInt8, _ text: String, at start: Int) throws(TemplateError) {
    switch sign {
    case UInt8(ascii: "!"): break
    case UInt8(ascii: ">"): append(.part(text, line: lineNumber(start)))
    case UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: "$"):
      throw fault(at: start, "templates have no tags that begin with '\(String(UnicodeScalar(sign)))'")
    case UInt8(ascii: "#"), UInt8(ascii: "^"):
      guard open.count <= Self.depth else {
        throw fault(at: start, "more than \(Self.depth) sections stand in each other")
      }
      let isInverted = sign == UInt8(ascii: "^")
      open.append((Section(name: try name(text, start), isInverted: isInverted, line: lineNumber(start)), []))
    case UInt8(ascii: "/"): try close(name(text, start), at: start)
    default: append(.value(try name(text, start), isHTML: "{&".utf8.contains(sign)))
    }
  }

  private mutating func close(_ name: TemplateName, at start: Int) throws(TemplateError) {
    guard let last = open.last, let section = last.section else {
      throw fault(at: start, "'\(name.text)' is closed here and was never opened")
    }
    guard section.name == name else {
      throw fault(at: start, "'\(name.text)' is closed here, and '\(section.name.text)' is still open")
    }
    open.removeLast()
    append(.section(name, isInverted: section.isInverted, last.nodes))
  }

  private mutating func append(_ node: ParsedNode) { open[open.count - 1].nodes.append(node) }

  private mutating func add(text end: Int) {
    if position < end { append(.text(Array(bytes[position..<end]))) }
  }

  /// The line that a tag has to itself, with its end; nil when something else stands on it.
  private func wholeLine(_ tag: Range<Int>) -> Range<Int>? {
    var start = tag.lowerBound
    while start > position, Self.isBlank(bytes[start - 1]) { start -= 1 }
    guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n") else { return nil }
    var end = tag.upperBound
    while end < bytes.count, Self.isBlank(bytes[end]) { end += 1 }
    guard end < bytes.count else { return start..<end }
    return bytes[end] == UInt8(ascii: "\n") ? start..<end + 1 : nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool { " \t\r".utf8.contains(byte) }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let start = bytes.firstIndex { !isBlank($0) } ?? bytes.endIndex
    let end = bytes.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private func name(_ text: String, _ start: Int) throws(TemplateError) -> TemplateName {
    guard let name = TemplateName(text) else {
      throw fault(at: start, "'\(text)' is not the name of a value")
    }
    return name
  }

  private func fault(at start: Int, _ reason: Message) -> TemplateError {
    TemplateError(path: path, line: lineNumber(start), reason: reason)
  }

  private func lineNumber(_ position: Int) -> Int {
    1 + bytes[..<position].count { $0 == UInt8(ascii: "\n") }
  }
}
