import Diagnostics
import Messages
import SourceText
import Yams

/// Reads YAML into ``YAMLValue``: strings only, no aliases, no key twice, nothing nested without bound.
struct YAMLReader {
  private let file: SourceFile
  private let firstLine: Int

  private init(file: SourceFile, firstLine: Int) {
    self.file = file
    self.firstLine = firstLine
  }

  /// Reads the YAML between two offsets of a file; nil after a diagnostic, and an empty mapping for no YAML.
  static func read(_ file: SourceFile, _ offsets: Range<Int>, _ diagnostics: inout [Diagnostic]) -> YAMLValue?
  {
    if let hostile = YAMLShape.fault(in: file, offsets) {
      diagnostics.append(hostile)
      return nil
    }
    let reader = YAMLReader(file: file, firstLine: Int(file.position(at: offsets.lowerBound).line))
    let text = String(decoding: file.bytes[offsets], as: UTF8.self)
    do {
      guard let node = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot() else {
        return YAMLValue(content: .mapping([]), location: file.location(offsets))
      }
      return reader.value(of: node, &diagnostics)
    } catch {
      diagnostics.append(reader.diagnostic(for: error))
      return nil
    }
  }

  private func value(of node: Node, _ diagnostics: inout [Diagnostic]) -> YAMLValue {
    switch node {
    case .scalar(let scalar):
      if scalar.string.unicodeScalars.contains(where: {
        $0.value < 0x20 && $0 != "\n" && $0 != "\t" && $0 != "\r"
      }) {
        diagnostics.append(
          Diagnostic(
            .invalidEncoding, "an invisible control character stands in this text", at: location(of: node),
            help: "remove the escape, such as \\0 or \\e, that makes it"))
      }
      return YAMLValue(content: .scalar(scalar.string), location: location(of: node, text: scalar.string))
    case .sequence(let sequence):
      return YAMLValue(
        content: .sequence(sequence.map { value(of: $0, &diagnostics) }), location: location(of: node))
    case .mapping(let mapping):
      var members: [YAMLValue.Member] = []
      for (key, content) in mapping {
        guard case .scalar(let name) = key else {
          diagnostics.append(Diagnostic(.yamlSyntax, "a key must be a single word", at: location(of: key)))
          continue
        }
        members.append(
          .init(
            key: Located(name.string, at: location(of: key, text: name.string)),
            value: value(of: content, &diagnostics)))
      }
      return YAMLValue(content: .mapping(members), location: location(of: node))
    case .alias:
      diagnostics.append(Diagnostic(.yamlAlias, "aliases are not read", at: location(of: node)))
      return YAMLValue(content: .scalar(""), location: location(of: node))
    }
  }

  private func location(of node: Node, text: String = "") -> SourceLocation {
    guard let mark = node.mark else { return SourceLocation(path: file.path) }
    let start = position(line: mark.line, character: mark.column)
    let line = file.line(Int(start.line))
    let rest = line.count - Int(start.column) + 1
    let quoted = line.dropFirst(Int(start.column) - 1).first.map { $0 == 0x22 || $0 == 0x27 } ?? false
    let length = max(0, min(rest, text.utf8.count + (quoted ? 2 : 0)))
    return file.location(SourceRange(line: Int(start.line), column: Int(start.column), length: length))
  }

  /// Yams counts columns in characters, we count bytes.
  private func position(line: Int, character: Int) -> SourcePosition {
    let number = firstLine + line - 1
    let text = String(decoding: file.line(number), as: UTF8.self)
    let bytes = text.unicodeScalars.prefix(max(0, character - 1)).reduce(0) { $0 + UTF8.width($1) }
    return SourcePosition(line: number, column: bytes + 1)
  }

  private func diagnostic(for error: any Error) -> Diagnostic {
    func at(_ mark: Mark) -> SourceLocation {
      let start = position(line: mark.line, character: mark.column)
      return file.location(SourceRange(line: Int(start.line), column: Int(start.column), length: 1))
    }
    guard let error = error as? YamlError else {
      return Diagnostic(
        .yamlSyntax, "the YAML cannot be read: \(Message(borrowed: "\(error)"))",
        at: SourceLocation(path: file.path))
    }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return Diagnostic(
        .yamlSyntax, "the YAML cannot be read: \(Message(borrowed: problem))", at: at(mark),
        help: "a text that holds ': ' or begins with a sign such as @, *, & or [ stands in quotes")
    case .duplicatedKeysInMapping(let duplicates, let context):
      return duplicateKey(duplicates.map { "\($0)" }, near: context.mark)
    case .reader(let problem, _, _, _):
      return Diagnostic(
        .yamlSyntax, "the YAML cannot be read: \(Message(borrowed: problem))",
        at: file.location(SourceRange(line: firstLine, column: 1, length: 1)))
    default:
      return Diagnostic(
        .yamlSyntax, "the YAML cannot be read: \(Message(borrowed: "\(error)"))",
        at: file.location(SourceRange(line: firstLine, column: 1, length: 1)))
    }
  }

  /// Where a key stands in a mapping written on one line: `{ a: 1, a: 2 }`.
  private func placesInLine(of key: [UInt8], line number: Int) -> [SourceLocation] {
    let line = file.line(number)
    return line.indices.compactMap { index in
      let rest = line[index...]
      guard rest.starts(with: key), rest.dropFirst(key.count).first == UInt8(ascii: ":"),
        index > line.startIndex,
        [UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "{")].contains(line[index - 1])
      else { return nil }
      return file.location(
        SourceRange(line: number, column: index - line.startIndex + 1, length: key.count))
    }
  }

  /// Yams says that a key stands twice and where its mapping begins; the two places are found in the lines, which
  /// begin with the key at the mapping's own indentation.
  private func duplicateKey(_ names: [String], near mark: Mark) -> Diagnostic {
    let name = names.first ?? ""
    let needle = Array(name.utf8)
    var places: [SourceLocation] = []
    for number in max(firstLine, firstLine + mark.line - 2)...max(firstLine, file.lineCount) {
      let line = file.line(number)
      if number > firstLine, line.elementsEqual(Array("---".utf8)) { break }
      let indent = line.prefix { $0 == UInt8(ascii: " ") }.count
      let content = line.dropFirst(indent)
      if content.starts(with: needle), content.dropFirst(needle.count).first == UInt8(ascii: ":") {
        places.append(file.location(SourceRange(line: number, column: indent + 1, length: needle.count)))
      }
    }
    if places.count < 2 { places = placesInLine(of: needle, line: firstLine + mark.line - 1) }
    guard let first = places.first, places.count > 1 else {
      return Diagnostic(
        .duplicateKey, "key '\(name)' stands here twice",
        at: file.location(SourceRange(line: firstLine + mark.line - 1, column: 1, length: 1)),
        help: "keep one of the two")
    }
    return .twice(
      .duplicateKey, "key '\(name)' stands here a second time", at: places[1], first: first)
  }
}
