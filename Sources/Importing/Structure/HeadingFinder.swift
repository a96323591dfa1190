import Messages

/// Finds headings in a document that has none: paragraphs that are bold from beginning to end.
enum HeadingFinder {
  /// The longest paragraph that is taken for a heading, in characters.
  private static let longest = 90

  /// The blocks, with such paragraphs as headings when there are no others.
  static func withHeadings(_ blocks: [SourceDocument.Placed], _ remarks: inout [ImportRemark])
    -> [SourceDocument.Placed]
  {
    let hasHeadings = blocks.contains { if case .heading = $0.block { true } else { false } }
    guard !hasHeadings else { return blocks }
    var found: [String] = []
    let read = blocks.map { placed -> SourceDocument.Placed in
      guard case .paragraph(let inlines) = placed.block, let title = boldLine(inlines) else { return placed }
      found.append(title.plainText)
      return SourceDocument.Placed(.heading(level: 2, title, anchor: nil), line: placed.line)
    }
    guard !found.isEmpty else {
      remarks.append(
        ImportRemark(
          .guess, .headingLevel,
          "no headings were found: put '## ' before each line that is one, and run 'tenet fmt'"))
      return blocks
    }
    remarks.append(
      ImportRemark(
        .guess, .headingLevel, "the document has no headings, and its bold lines are taken for them",
        words: found.joined(separator: " | ")))
    return read
  }

  /// What stands in bold, when that is the whole paragraph and looks like a heading.
  private static func boldLine(_ inlines: [SourceInline]) -> [SourceInline]? {
    var title: [SourceInline] = []
    for inline in inlines {
      switch inline {
      case .strong(let content): title += content
      case .text(let text) where text.allSatisfy(\.isWhitespace): title.append(inline)
      case .remark, .note: title.append(inline)
      default: return nil
      }
    }
    let text = title.plainText.trimmingCharacters()
    guard let last = text.last, text.count <= longest, !".,;".contains(last), !title.contains(.lineBreak)
    else { return nil }
    return title.trimmed
  }
}
