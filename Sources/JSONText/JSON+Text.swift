extension JSON {
  /// How JSON is laid out.
  public enum Layout: Sendable {
    /// On one line, without spaces.
    case compact
    /// One member or item a line, two spaces a level.
    case indented
  }

  /// The value as JSON text (RFC 8259), without a line ending.
  ///
  /// `<`, `>`, `&` and the line separators U+2028 and U+2029 are escaped, so that the text may stand
  /// inside a `<script>` element.
  public func text(_ layout: Layout = .compact) -> String {
    var output = ""
    write(into: &output, layout: layout, level: 0)
    return output
  }

  private func write(into output: inout String, layout: Layout, level: Int) {
    switch self {
    case .null: output += "null"
    case .bool(let value): output += value ? "true" : "false"
    case .number(let value): output += String(value)
    case .string(let value): Self.write(value, into: &output)
    case .array(let items):
      Self.writeList(items, in: ("[", "]"), into: &output, layout: layout, level: level) { item, output in
        item.write(into: &output, layout: layout, level: level + 1)
      }
    case .object(let members):
      Self.writeList(members, in: ("{", "}"), into: &output, layout: layout, level: level) { member, output in
        Self.write(member.name, into: &output)
        output += layout == .compact ? ":" : ": "
        member.value.write(into: &output, layout: layout, level: level + 1)
      }
    }
  }

  private static func writeList<Item>(
    _ items: [Item], in brackets: (open: String, close: String), into output: inout String, layout: Layout,
    level: Int, writeItem: (Item, inout String) -> Void
  ) {
    output += brackets.open
    for (index, item) in items.enumerated() {
      if index > 0 { output += "," }
      if layout == .indented { output += "\n" + String(repeating: "  ", count: level + 1) }
      writeItem(item, &output)
    }
    if layout == .indented, !items.isEmpty { output += "\n" + String(repeating: "  ", count: level) }
    output += brackets.close
  }

  private static func write(_ text: String, into output: inout String) {
    output += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case "<", ">", "&", "\u{2028}", "\u{2029}", "\0"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    output += "\""
  }
}
