import MarkdownTree
import Messages
import SourceText

/// Reads Markdown of any kind.
package struct MarkdownSourceReader {
  private let tree: MarkdownTree
  private let notes: [String: (text: String, line: Int)]
  private let depth: Int

  /// Reads a file.
  package static func document(_ file: SourceFile) -> SourceDocument {
    let front = ForeignFrontMatter(file)
    let lines = MarkdownLines(file, from: front.firstLine)
    let bytes = Array(lines.lines.joined(separator: "\n").utf8)
    let tree = MarkdownParser.parse(bytes[...], firstLine: front.firstLine)
    let reader = MarkdownSourceReader(tree: tree, notes: lines.notes, depth: 0)
    var blocks = reader.placedBlocks()
    for accident in MarkdownAccidents.find(in: bytes[...], firstLine: front.firstLine, tree: tree)
    where accident.kind == .unusedLinkDefinition {
      let line = Int(accident.range.start.line)
      let remark = ImportRemark(
        .leftOut, .link, "an address that no link uses was left out",
        words: String(decoding: file.line(line), as: UTF8.self))
      blocks.append(.init(.remark(remark), line: line))
    }
    blocks += lines.remarks.map { .init(.remark($0.remark), line: $0.line) }
    for (mark, note) in lines.notes.sorted(by: { $0.value.line < $1.value.line })
    where !String(decoding: bytes, as: UTF8.self).contains("[^\(mark)]") {
      let remark = ImportRemark(
        .leftOut, .footnote, "a footnote to which nothing in the text refers was left out", words: note.text)
      blocks.append(.init(.remark(remark), line: note.line))
    }
    // Remarks come where their lines are; of one line, the text comes first.
    let sorted = blocks.enumerated().sorted { a, b in
      (a.element.line ?? 0, a.offset) < (b.element.line ?? 0, b.offset)
    }
    return SourceDocument(fields: front.fields, blocks: sorted.map(\.element), remarks: front.remarks)
  }

  private func placedBlocks() -> [SourceDocument.Placed] {
    tree.children(of: 0).flatMap { node in
      let line = tree.range(of: node).map { Int($0.start.line) }
      return block(node).map { SourceDocument.Placed($0, line: line) }
    }
  }

  private func blocks(of parent: Int) -> [SourceBlock] { tree.children(of: parent).flatMap(block) }

  private func block(_ node: Int) -> [SourceBlock] {
    switch tree.nodes[node].kind {
    case .paragraph:
      let inlines = inlines(of: node).trimmed
      return inlines.isBlank ? inlines.remarks.map(SourceBlock.remark) : [.paragraph(inlines)]
    case .heading(let level): return [heading(node, level: Int(level))]
    case .list(let list):
      let items = tree.children(of: node).map { blocks(of: $0) }
      return [.list(SourceList(start: list.isOrdered ? Int(list.start) : nil, items: items))]
    case .blockQuote: return [.quote(blocks(of: node))]
    case .codeBlock:
      let info = tree.info(of: node).map { String(decoding: $0, as: UTF8.self) } ?? ""
      return [.code(tree.string(of: node), info: info)]
    case .htmlBlock: return html(tree.string(of: node))
    case .table: return [.table(table(node))]
    default: return []
    }
  }

  private func heading(_ node: Int, level: Int) -> SourceBlock {
    var inlines = inlines(of: node).trimmed
    if case .text(let text)? = inlines.last,
      let match = text.firstMatch(of: /\s*\{(?:#([\w-]+))?([^{}]*)\}\s*$/)
    {
      inlines[inlines.count - 1] = .text(String(text[..<match.range.lowerBound]))
      let rest = String(match.2).trimmingCharacters()
      if !rest.isEmpty {
        inlines.append(
          .remark(
            ImportRemark(
              .leftOut, .markup, "attributes of another tool were left out of a heading", words: rest)))
      }
      if let id = match.1 {
        return .heading(level: level, inlines, anchor: SourceAnchor(String(id), isWritten: true))
      }
    }
    return .heading(level: level, inlines, anchor: SourceAnchor(AnchorName.made(of: inlines.plainText)))
  }

  private func table(_ node: Int) -> SourceTable {
    var rows = tree.children(of: node).map { row in
      tree.children(of: row).map { inlines(of: $0).trimmed }
    }
    let alignments = tree.children(of: node).first { _ in true }.map { header in
      tree.children(of: header).map { cell -> SourceAlignment in
        guard case .tableCell(let alignment) = tree.nodes[cell].kind else { return .unspecified }
        switch alignment {
        case .unspecified: return .unspecified
        case .left: return .left
        case .center: return .center
        case .right: return .right
        }
      }
    }
    let header = rows.isEmpty ? [] : rows.removeFirst()
    return SourceTable(alignments: alignments ?? [], header: header, rows: rows)
  }

  /// HTML between blocks: its words, without the marks.
  private func html(_ text: String) -> [SourceBlock] {
    let html = LooseHTML(text)
    let remark = SourceBlock.remark(html.remark)
    guard depth < 2, !html.words.isEmpty else { return [remark] }
    let inner = MarkdownSourceReader(tree: MarkdownParser.parse(html.words), notes: notes, depth: depth + 1)
    return inner.blocks(of: 0) + [remark]
  }

  private func inlines(of parent: Int) -> [SourceInline] {
    let plain = tree.children(of: parent).flatMap(inline).joined
    return plain.flatMap { inline in
      if case .text(let text) = inline { withNotes(text) } else { [inline] }
    }
  }

  private func inline(_ node: Int) -> [SourceInline] {
    switch tree.nodes[node].kind {
    case .text: [.text(tree.string(of: node))]
    case .softBreak: [.text(" ")]
    case .lineBreak: [.lineBreak]
    case .code: [.code(tree.string(of: node))]
    case .emphasis: [.emphasis(inlines(of: node))]
    case .strong: [.strong(inlines(of: node))]
    case .link:
      [.link(inlines(of: node), address: tree.destination(of: node))] + titleRemark(node)
    case .image:
      [.image(alt: inlines(of: node).plainText, source: tree.destination(of: node))] + titleRemark(node)
    case .htmlInline:
      switch LooseHTML(tree.string(of: node)).kind {
      case .lineBreak: [.lineBreak]
      case .closing: []
      case .other: [.remark(LooseHTML(tree.string(of: node)).remark)]
      }
    default: []
    }
  }

  /// The title of a link, which is seen when a mouse rests on it.
  private func titleRemark(_ node: Int) -> [SourceInline] {
    guard let title = tree.title(of: node), !title.isEmpty else { return [] }
    return [
      .remark(
        ImportRemark(
          .leftOut, .link, "the text that shows when the mouse rests on a link or picture was left out",
          words: String(decoding: title, as: UTF8.self)))
    ]
  }

  /// A text in which `[^1]` refers to a footnote.
  private func withNotes(_ text: String) -> [SourceInline] {
    guard depth < 2, text.contains("[^") else { return [.text(text)] }
    var inlines: [SourceInline] = []
    var start = text.startIndex
    for match in text.matches(of: /\[\^([^\]\s]+)\]/) {
      guard let note = notes[String(match.1)] else { continue }
      inlines.append(.text(String(text[start..<match.range.lowerBound])))
      let reader = MarkdownSourceReader(tree: MarkdownParser.parse(note.text), notes: notes, depth: depth + 1)
      inlines.append(.note(reader.blocks(of: 0)))
      start = match.range.upperBound
    }
    inlines.append(.text(String(text[start...])))
    return inlines.filter { $0 != .text("") }
  }
}
