import JSONText

/// Makes the nodes of a pandoc document, as the package pandoc-types writes them as JSON.
enum PandocJSON {
  /// A node with its content.
  static func node(_ type: String, _ content: JSON) -> JSON { ["t": .string(type), "c": content] }

  /// Text with the spaces between its words.
  static func text(_ text: String) -> [JSON] {
    var nodes: [JSON] = []
    for (index, part) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { nodes.append(["t": "Space"]) }
      if !part.isEmpty { nodes.append(node("Str", .string(String(part)))) }
    }
    return nodes
  }

  /// A paragraph.
  static func paragraph(_ inlines: [JSON]) -> JSON { node("Para", .array(inlines)) }

  /// A paragraph in a style of Word's.
  static func styled(_ style: String, _ inlines: [JSON]) -> JSON {
    node("Div", [attributes([], [("custom-style", style)]), [paragraph(inlines)]])
  }

  /// A heading.
  static func heading(_ level: Int, _ inlines: [JSON]) -> JSON {
    node("Header", [.number(level), attributes([], []), .array(inlines)])
  }

  /// A span with classes and attributes.
  static func span(_ classes: [String], _ members: [(String, String)], _ inlines: [JSON]) -> JSON {
    node("Span", [attributes(classes, members), .array(inlines)])
  }

  /// A table.
  static func table(header: [[JSON]], body: [[JSON]], columns: Int) -> JSON {
    let nothing = attributes([], [])
    func cell(_ blocks: JSON) -> JSON { [nothing, ["t": "AlignDefault"], 1, 1, .array([blocks])] }
    func row(_ cells: [JSON]) -> JSON {
      let missing = [JSON](repeating: node("Plain", []), count: max(0, columns - cells.count))
      return [nothing, .array((cells + missing).map(cell))]
    }
    let specification: JSON = [["t": "AlignDefault"], ["t": "ColWidthDefault"]]
    return node(
      "Table",
      [
        nothing, [.null, []], .array([JSON](repeating: specification, count: columns)),
        [nothing, .array(header.map(row))], [[nothing, 0, [], .array(body.map(row))]], [nothing, []],
      ])
  }

  private static func attributes(_ classes: [String], _ members: [(String, String)]) -> JSON {
    [
      "", .array(classes.map(JSON.string)),
      .array(members.map { [.string($0.0), .string($0.1)] }),
    ]
  }
}
