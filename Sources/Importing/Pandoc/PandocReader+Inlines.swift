import JSONText
import Messages

extension PandocReader {
  /// Reads what stands in a line.
  mutating func inlines(_ json: [JSON]) -> [SourceInline] {
    json.flatMap { inline($0) }.joined
  }

  private mutating func inline(_ json: JSON) -> [SourceInline] {
    let content = json["c"] ?? .null
    let parts = content.items
    switch json["t"]?.text {
    case "Str": return [.text(content.text ?? "")]
    case "Space", "SoftBreak": return [.text(" ")]
    case "LineBreak": return [.lineBreak]
    case "Emph": return marked(parts, SourceInline.emphasis)
    case "Strong": return marked(parts, SourceInline.strong)
    case "Underline", "SmallCaps": return inlines(parts)
    case "Strikeout": return crossedOut(inlines(parts))
    case "Superscript": return raised(inlines(parts), by: RaisedDigits.superscript)
    case "Subscript": return raised(inlines(parts), by: RaisedDigits.subscript)
    case "Quoted":
      let isDouble = parts.first?["t"]?.text == "DoubleQuote"
      let mark = isDouble ? "\"" : "'"
      return [.text(mark)] + inlines(parts[safe: 1]?.items ?? []) + [.text(mark)]
    case "Cite": return inlines(parts[safe: 1]?.items ?? [])
    case "Code": return code(parts[safe: 1]?.text ?? "")
    case "Math":
      let formula = parts[safe: 1]?.text ?? ""
      return code(formula) + [
        .remark(
          ImportRemark(
            .changed, .formatting, "a formula stands as code now: see whether it can be read", words: formula)
        )
      ]
    case "RawInline": return [.remark(.rawMarkup(parts[safe: 1]?.text ?? ""))]
    case "Link": return link(parts)
    case "Image":
      let target = parts[safe: 2]?.items.first?.text ?? ""
      return [.image(alt: inlines(parts[safe: 1]?.items ?? []).plainText, source: target)]
    case "Note": return [.note(blocks(parts))]
    case "Span": return span(parts)
    default: return []
    }
  }

  private mutating func marked(_ json: [JSON], _ mark: ([SourceInline]) -> SourceInline) -> [SourceInline] {
    let content = inlines(json)
    // Marks around nothing, as Word is full of them, would be stars.
    return content.isBlank ? content : [mark(content)]
  }

  private func code(_ text: String) -> [SourceInline] {
    text.isEmpty ? [] : [.code(text.replacing("\n", with: " "))]
  }

  private func crossedOut(_ content: [SourceInline]) -> [SourceInline] {
    guard !content.isBlank else { return content }
    return content + [
      .remark(
        ImportRemark(
          .changed, .formatting,
          "these words were crossed out, and stand there as plain text: does the rule still hold?",
          words: content.plainText))
    ]
  }

  private func raised(_ content: [SourceInline], by digits: RaisedDigits) -> [SourceInline] {
    guard case .text(let text)? = content.first, content.count == 1 else { return content }
    return [.text(digits.raising(text) ?? text)]
  }

  private mutating func link(_ parts: [JSON]) -> [SourceInline] {
    let address = parts[safe: 2]?.items.first?.text ?? ""
    let content = inlines(parts[safe: 1]?.items ?? [])
    // A link without words is where other links lead to.
    return content.isBlank ? content : [.link(content, address: address)]
  }

  /// Tracked changes and comments are spans with classes of their own.
  private mutating func span(_ parts: [JSON]) -> [SourceInline] {
    let classes = PandocAttributes(parts.first).classes
    let content = inlines(parts[safe: 1]?.items ?? [])
    if classes.contains("insertion") {
      guard !content.isBlank else { return content }
      return content + [
        .remark(
          ImportRemark(
            .changed, .insertion, "a tracked insertion was accepted: the words stand in the text",
            words: content.plainText))
      ]
    }
    if classes.contains("deletion") {
      let remark = ImportRemark(
        .leftOut, .deletion, "a tracked deletion was accepted: the words are not in the text",
        words: content.plainText)
      return content.isBlank ? [] : [.remark(remark)]
    }
    if classes.contains("comment-start") {
      let remark = ImportRemark(.leftOut, .comment, "a comment in the margin", words: content.plainText)
      return [.remark(remark)]
    }
    if classes.contains("comment-end") { return [] }
    if classes.contains("paragraph-deletion") {
      return [
        .text(" "),
        .remark(
          ImportRemark(
            .changed, .deletion,
            "the end of a paragraph was deleted as a tracked change: it goes on with the next")),
      ]
    }
    return content
  }
}

/// Digits that stand above or below the line.
enum RaisedDigits {
  case superscript
  case `subscript`

  /// A text of digits as raised or lowered ones; nil for any other text.
  func raising(_ text: String) -> String? {
    let digits = Array(self == .superscript ? "⁰¹²³⁴⁵⁶⁷⁸⁹" : "₀₁₂₃₄₅₆₇₈₉")
    var raised = ""
    for character in text {
      guard character.isASCII, let value = character.wholeNumberValue else { return nil }
      raised.append(digits[value])
    }
    return raised
  }
}
