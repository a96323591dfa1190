import JSONText
import Messages

extension PandocReader {
  /// Reads blocks one after the other.
  mutating func blocks(_ json: [JSON]) -> [SourceBlock] {
    let outer = unfinished
    unfinished = nil
    var blocks: [SourceBlock] = []
    for value in json { blocks += block(value) }
    if let rest = unfinished { blocks.append(.paragraph(rest)) }
    unfinished = outer
    return blocks
  }

  private mutating func block(_ json: JSON) -> [SourceBlock] {
    let content = json["c"] ?? .null
    let parts = content.items
    switch json["t"]?.text {
    case "Para", "Plain": return paragraph(content.items)
    case "Header":
      let attributes = PandocAttributes(parts[safe: 1])
      let title = inlines(parts[safe: 2]?.items ?? []).trimmed
      return [
        .heading(
          level: parts.first?.number ?? 1, title,
          anchor: attributes.id.isEmpty ? nil : SourceAnchor(attributes.id))
      ]
    case "BulletList": return [.list(SourceList(items: parts.map { blocks($0.items).withoutIndentation }))]
    case "OrderedList": return orderedList(parts)
    case "DefinitionList": return parts.flatMap { definition($0.items) }
    case "LineBlock":
      let lines = parts.map { inlines($0.items) }
      return [.paragraph(Array(lines.joined(separator: [.lineBreak])))]
    case "CodeBlock":
      let language = PandocAttributes(parts.first).classes.first ?? ""
      return [.code(parts[safe: 1]?.text ?? "", info: language)]
    case "BlockQuote": return [.quote(blocks(parts))]
    case "Div":
      let content = blocks(parts[safe: 1]?.items ?? [])
      return PageFurniture.holds(PandocAttributes(parts.first)) ? furniture(content) : content
    case "Table": return table(parts)
    case "RawBlock":
      let text = parts[safe: 1]?.text ?? ""
      return [.remark(.rawMarkup(text))]
    default: return []
    }
  }

  /// A paragraph; one whose end was deleted goes on with the next one.
  private mutating func paragraph(_ json: [JSON]) -> [SourceBlock] {
    let endIsDeleted = json.contains { inline in
      inline["t"]?.text == "Span"
        && PandocAttributes(inline["c"]?.items.first).classes.contains("paragraph-deletion")
    }
    let inlines = (unfinished ?? []) + inlines(json)
    unfinished = nil
    if endIsDeleted {
      unfinished = inlines
      return []
    }
    let remarks = inlines.remarks.map(SourceBlock.remark)
    return inlines.isBlank ? remarks : [.paragraph(inlines.trimmed)]
  }

  private mutating func orderedList(_ parts: [JSON]) -> [SourceBlock] {
    let attributes = parts.first?.items ?? []
    let items = (parts[safe: 1]?.items ?? []).map { blocks($0.items).withoutIndentation }
    let list = SourceBlock.list(SourceList(start: attributes.first?.number ?? 1, items: items))
    switch attributes[safe: 1]?["t"]?.text {
    case "LowerAlpha", "UpperAlpha", "LowerRoman", "UpperRoman":
      let marks = ListMarks(style: attributes[safe: 1]?["t"]?.text ?? "").marks(items.count)
      return [
        .remark(
          ImportRemark(
            .changed, .list,
            "the list was marked with letters or Roman numbers, and is numbered 1, 2, 3 now: look for places that refer to them",
            words: marks.joined(separator: " "))), list,
      ]
    default: return [list]
    }
  }

  /// What stands around the text of a web page is told, and is no text of a policy.
  private func furniture(_ content: [SourceBlock]) -> [SourceBlock] {
    let words = content.plainText
    guard !words.isEmpty else { return [] }
    return [
      .remark(
        ImportRemark(
          .leftOut, .markup, "what stood around the text of the web page was left out", words: words))
    ]
  }

  /// A term in bold, and what it means under it.
  private mutating func definition(_ parts: [JSON]) -> [SourceBlock] {
    let term = inlines(parts.first?.items ?? []).trimmed
    let meanings = (parts[safe: 1]?.items ?? []).flatMap { blocks($0.items) }
    return (term.isBlank ? [] : [.paragraph([.strong(term)])]) + meanings
  }
}

extension [SourceBlock] {
  /// The blocks of an item, those of a quotation among them as they are: that is how indented text in a list comes.
  fileprivate var withoutIndentation: [SourceBlock] {
    guard case .quote? = first(where: { !$0.isRemark }) else { return self }
    return flatMap { block -> [SourceBlock] in
      if case .quote(let blocks) = block { blocks } else { [block] }
    }
  }
}

extension ImportRemark {
  /// Markup of another kind that is no text.
  static func rawMarkup(_ text: String) -> ImportRemark {
    ImportRemark(.leftOut, .markup, "markup that a policy cannot hold was left out", words: text)
  }
}

extension Array {
  /// The element at a place; nil where there is none.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
