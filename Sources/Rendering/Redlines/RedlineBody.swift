import MarkdownTree
import PolicyModel
import SemanticDiff

/// Writes the text of a redline element as HTML, block by block, quotes, lists and tables around them.
struct RedlineBody {
  let inlines: RedlineInlines
  let moved: MovedBlocks
  /// Which of the two texts is written.
  let side: RedlineTree.Side
  /// Whether the element as a whole says what became of its words.
  let saying: RedlineInlines.Saying

  private var words: Words { inlines.words }

  /// Writes blocks; headings in them begin at `firstHeading` and leave no gap.
  func write(_ blocks: [RedlineBlock], firstHeading: Int, into html: inout HTMLBuffer) {
    var headings = HeadingLevels(blocks, first: firstHeading)
    write(RedlineTree.trees(blocks, side), &headings, into: &html)
  }

  private func write(_ trees: [RedlineTree], _ headings: inout HeadingLevels, into html: inout HTMLBuffer) {
    for tree in trees {
      switch tree {
      case .block(let block): write(block, &headings, into: &html)
      case .container(let container, let inside):
        write(container, inside, &headings, into: &html)
      }
    }
  }

  private func write(
    _ container: RedlineBlock.Container, _ inside: [RedlineTree], _ headings: inout HeadingLevels,
    into html: inout HTMLBuffer
  ) {
    switch container {
    case .quote:
      html.raw("<blockquote>\n")
      write(inside, &headings, into: &html)
      html.raw("</blockquote>\n")
    case .bullets:
      html.raw("<ul>\n")
      write(items(inside), &headings, into: &html)
      html.raw("</ul>\n")
    case .numbers(_, let start):
      html.raw("<ol")
      if start != 1 {
        html.raw(" start=\"")
        html.plain(String(start))
        html.raw("\"")
      }
      html.raw(">\n")
      write(items(inside), &headings, into: &html)
      html.raw("</ol>\n")
    case .item:
      html.raw("<li>")
      write(inside, &headings, into: &html)
      html.raw("</li>\n")
    case .table:
      table(inside.flatMap(\.blocks), into: &html)
    }
  }

  /// What stands in a list, each in an item.
  private func items(_ trees: [RedlineTree]) -> [RedlineTree] {
    trees.map { tree in
      if case .container(.item, _) = tree { tree } else { .container(.item(0), [tree]) }
    }
  }

  private func write(_ block: RedlineBlock, _ headings: inout HeadingLevels, into html: inout HTMLBuffer) {
    if block.fate == .movedAway, side == .both {
      wentAway(block, into: &html)
      return
    }
    switch block.kind {
    case .row: table([block], into: &html)
    case .rule: html.raw("<hr />\n")
    case .code(let info):
      note(block, into: &html)
      html.raw("<pre")
      writeClass(of: block, into: &html)
      html.raw("><code")
      let language = info.prefix { !$0.isWhitespace }
      if !language.isEmpty {
        html.raw(" class=\"language-")
        html.text(String(language))
        html.raw("\"")
      }
      html.raw(">")
      write(block, into: &html)
      html.raw("</code></pre>\n")
    case .heading(let level):
      let level = headings.next(level)
      note(block, into: &html)
      html.raw("<h")
      html.plain(String(level))
      writeClass(of: block, into: &html)
      html.raw(">")
      write(block, into: &html)
      html.raw("</h")
      html.plain(String(level))
      html.raw(">\n")
    case .paragraph:
      note(block, into: &html)
      html.raw("<p")
      writeClass(of: block, into: &html)
      html.raw(">")
      write(block, into: &html)
      html.raw("</p>\n")
    }
  }

  private func write(_ block: RedlineBlock, into html: inout HTMLBuffer) {
    let saying = block.fate == .inserted || block.fate == .deleted ? .silent : self.saying
    for cell in block.cells { inlines.write(block.isCode ? cell.map(\.asCode) : cell, saying, into: &html) }
  }

  /// What became of a block as a whole, in words above it.
  private func note(_ block: RedlineBlock, into html: inout HTMLBuffer) {
    guard saying == .spoken, let name = block.fateName else { return }
    html.raw("<p class=\"fate ")
    html.plain(name)
    html.raw("\">")
    html.text(words(Self.wordKey(name)))
    html.raw("</p>\n")
  }

  /// The key of the words that say what became of a block; where it stood before it was moved, it is shown whole.
  private static func wordKey(_ name: String) -> String {
    "redline-block-\(name == "moved-away" ? "moved-off" : name)"
  }

  private func writeClass(of block: RedlineBlock, into html: inout HTMLBuffer) {
    guard saying == .spoken, let name = block.fateName else { return }
    html.raw(" class=\"")
    html.plain(name)
    html.raw("\"")
  }

  /// Writes, where a block stood that was moved, how it began and where it is now.
  private func wentAway(_ block: RedlineBlock, into html: inout HTMLBuffer) {
    html.raw("<p class=\"fate moved-away\">")
    if let element = moved.destination(of: block), let shown = element.shown, !shown.titleText.isEmpty {
      // The place in the sentence is filled with a link, so the words around it are written apart.
      let mark = "\u{FFFC}"
      let sentence = words("redline-block-moved-to", ["text": block.beginning, "place": mark])
      let parts = sentence.split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
      html.text(String(parts[0]))
      html.raw("<a href=\"#")
      html.plain(shown.id.text)
      html.raw("\">")
      html.text(shown.titleText)
      html.raw("</a>")
      html.text(parts.count > 1 ? String(parts[1]) : "")
    } else {
      html.text(words("redline-block-moved-away", ["text": block.beginning]))
    }
    html.raw("</p>\n")
  }

  private func table(_ rows: [RedlineBlock], into html: inout HTMLBuffer) {
    let rows = side == .both ? rows.filter { $0.fate != .movedAway } : rows
    guard !rows.isEmpty else { return }
    let columns = rows.map(\.cells.count).max() ?? 0
    html.raw("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"")
    html.text(words("table"))
    html.raw("\">\n<table>\n")
    let header = rows.prefix { $0.kind == .row(isHeader: true) }
    let body = rows.dropFirst(header.count)
    for (part, tag) in [(header, "thead"), (body, "tbody")] where !part.isEmpty {
      html.raw(html: "<\(tag)>\n")
      for row in part { write(row, columns: columns, into: &html) }
      html.raw(html: "</\(tag)>\n")
    }
    html.raw("</table>\n</div>\n")
  }

  private func write(_ row: RedlineBlock, columns: Int, into html: inout HTMLBuffer) {
    html.raw("<tr")
    writeClass(of: row, into: &html)
    html.raw(">\n")
    let isHeader = row.kind == .row(isHeader: true)
    let name = saying == .spoken ? row.fateName : nil
    for column in 0..<columns {
      html.raw(isHeader ? "<th scope=\"col\">" : "<td>")
      if column == 0, let name {
        html.raw("<span class=\"fate ")
        html.plain(name)
        html.raw("\">")
        html.text(words(Self.wordKey(name)))
        html.raw("<span class=\"hidden\">: </span></span> ")
      }
      if row.cells.indices.contains(column) {
        inlines.write(row.cells[column], name == nil ? saying : .silent, into: &html)
      }
      html.raw(isHeader ? "</th>\n" : "</td>\n")
    }
    html.raw("</tr>\n")
  }
}

extension RedlineRun {
  /// The run in a block of code, where a line ending is one.
  fileprivate var asCode: RedlineRun { style.contains(.lineBreak) ? RedlineRun(operation, "\n") : self }
}

extension RedlineBlock {
  /// Whether it is code.
  var isCode: Bool { if case .code = kind { true } else { false } }

  /// The lines of code, each as runs.
  var codeLines: [[RedlineRun]] {
    var lines: [[RedlineRun]] = [[]]
    for run in cells.flatMap(\.self) {
      for (index, part) in run.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { lines.append([]) }
        if !part.isEmpty {
          lines[lines.count - 1].append(RedlineRun(run.operation, String(part), style: .code))
        }
      }
    }
    return lines.last?.isEmpty == true ? Array(lines.dropLast()) : lines
  }

  /// The name of what became of the block as a whole; nil where it stayed, changed words aside.
  fileprivate var fateName: String? {
    switch fate {
    case .equal, .changed: nil
    case .inserted: "inserted"
    case .deleted: "deleted"
    case .movedHere: "moved-here"
    case .movedAway: "moved-away"
    }
  }
}

/// Gives headings in a text levels without gaps.
private struct HeadingLevels {
  private let first: Int
  private let highest: Int
  private var previous: Int

  init(_ blocks: [RedlineBlock], first: Int) {
    self.first = first
    previous = first - 1
    highest =
      blocks.compactMap { block in
        if case .heading(let level) = block.kind { level } else { nil }
      }.min() ?? 1
  }

  mutating func next(_ level: Int) -> Int {
    previous = min(first + level - highest, previous + 1, 6)
    return previous
  }
}
