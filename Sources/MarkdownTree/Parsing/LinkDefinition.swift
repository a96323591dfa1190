import SourceText

/// A link reference definition of a document: `[label]: destination "title"`.
struct LinkDefinition {
  /// The definition without the marks of the containers around it, its last line ending included.
  let markdown: ArraySlice<UInt8>
  /// The label, normalised as references to it are.
  let label: String
  /// Where it stands.
  let range: SourceRange

  /// The definitions of a document, in order.
  ///
  /// libcmark drops them, so they stand on the lines that no leaf of the tree covers; all else on such lines is
  /// marks of empty containers.
  static func find(in lines: LineTable, tree: MarkdownTree) -> [LinkDefinition] {
    var definitions: [LinkDefinition] = []
    var free = 0
    for (index, node) in tree.nodes.enumerated() {
      switch node.kind {
      case .paragraph, .heading, .thematicBreak, .codeBlock, .htmlBlock, .table:
        guard let range = tree.range(of: index) else { continue }
        let first = Int(range.start.line) - lines.firstLine
        if free < first { scan(free..<first, in: lines, into: &definitions) }
        free = max(free, Int(range.end.line) - lines.firstLine + 1)
      default:
        continue
      }
    }
    if free < lines.count { scan(free..<lines.count, in: lines, into: &definitions) }
    return definitions
  }

  /// Normalises a label: case folded, white space and line starts collapsed.
  static func normalised(_ label: ArraySlice<UInt8>) -> String {
    var collapsed: [UInt8] = []
    var isAfterSpace = true
    var isAtLineStart = false
    for byte in label {
      if isSpace(byte) {
        if !isAfterSpace { collapsed.append(UInt8(ascii: " ")) }
        isAfterSpace = true
        if isLineEnd(byte) { isAtLineStart = true }
      } else if isAtLineStart, byte == UInt8(ascii: ">") {
        continue
      } else {
        collapsed.append(byte)
        isAfterSpace = false
        isAtLineStart = false
      }
    }
    if collapsed.last == UInt8(ascii: " ") { collapsed.removeLast() }
    // By way of upper case, so that ẞ, ß and ss meet as they do in Unicode's case folding.
    return String(decoding: collapsed, as: UTF8.self).lowercased().uppercased().lowercased()
  }

  /// Finds the definitions on neighbouring lines that belong to no leaf.
  private static func scan(_ range: Range<Int>, in lines: LineTable, into found: inout [LinkDefinition]) {
    var content = InlineContent()
    for line in range {
      let start = contentStart(line, in: lines)
      if start == lines.end(line) {
        read(&content, into: &found)
        content.removeAll()
      } else {
        content.append(line: line, from: start, in: lines)
      }
    }
    read(&content, into: &found)
  }

  private static func read(_ content: inout InlineContent, into found: inout [LinkDefinition]) {
    let bytes = content.bytes
    let scanner = LinkDefinitionScanner(bytes)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "["), let definition = scanner.definition(at: index) {
        let range = definition.range
        found.append(
          LinkDefinition(
            markdown: bytes[range], label: normalised(bytes[definition.label]),
            range: content.range(range.lowerBound, max(range.lowerBound, range.upperBound - 1))))
        index = range.upperBound
      } else {
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
        index += 1
      }
    }
  }

  /// Where a line goes on behind white space and the marks of quotes and list items.
  private static func contentStart(_ line: Int, in lines: LineTable) -> Int {
    let bytes = lines.bytes
    let end = lines.end(line)
    var offset = lines.start(line)
    while offset < end {
      let byte = bytes[offset]
      if isBlank(byte) || byte == UInt8(ascii: ">") {
        offset += 1
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "*"),
        offset + 1 == end || isBlank(bytes[offset + 1])
      {
        offset += 1
      } else if isDigit(byte), let marker = numberEnd(offset, end: end, in: bytes) {
        offset = marker
      } else {
        break
      }
    }
    return offset
  }

  private static func numberEnd(_ start: Int, end: Int, in bytes: [UInt8]) -> Int? {
    var offset = start
    while offset < end, offset - start < 9, isDigit(bytes[offset]) { offset += 1 }
    guard offset < end, bytes[offset] == UInt8(ascii: ".") || bytes[offset] == UInt8(ascii: ")") else {
      return nil
    }
    return offset + 1 == end || isBlank(bytes[offset + 1]) ? offset + 1 : nil
  }
}
