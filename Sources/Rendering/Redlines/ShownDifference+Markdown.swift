import MarkdownTree
import PolicyModel
import SemanticDiff

extension ShownDifference {
  /// The difference as a comment on a pull request: the summary, a table of the changes, the changed words.
  package func markdown() -> String {
    var blocks = [
      "## \(words("diff-title", ["title": title]).escapedForMarkdown)", "**\(summary.escapedForMarkdown)**",
    ]
    var facts = "\(name(versions.from).escapedForMarkdown) → \(name(versions.to).escapedForMarkdown)"
    if let suggested = versions.suggested { facts += " · \(words("diff-suggested")): \(suggested)" }
    blocks.append(facts)
    if let table { blocks.append(table) }
    for runs in [difference.redline.title, difference.redline.summary]
    where runs.contains(where: { $0.operation != .equal }) && !documentChanges.isEmpty {
      blocks.append("> " + MarkdownRedline.text(runs))
    }
    for element in difference.redline.elements { blocks += section(element) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private var table: String? {
    guard !difference.changes.isEmpty else { return nil }
    let phrases = self.phrases
    let tells = detail == .everything
    var rows = ["| \(words("diff-level")) | | \(words("diff-changes")) |", "|---|---|---|"]
    if tells {
      rows = [rows[0] + " \(words("diff-affects")) |", rows[1] + "---|"]
    }
    for change in difference.changes {
      let kind = change.elementKind.map { words("kind-\($0.rawValue)") } ?? ""
      let title = (change.title.isEmpty ? kind : change.title).escapedForMarkdownCell
      let level =
        change.level == .binding ? "**\(phrases.level(change.level))**" : phrases.level(change.level)
      var row = "| \(level) | \(title) | \(phrases.sentence(change).escapedForMarkdownCell) |"
      if tells { row += " \((phrases.people(change.affects) ?? "").escapedForMarkdownCell) |" }
      rows.append(row)
    }
    return rows.joined(separator: "\n")
  }

  private func section(_ element: RedlineElement) -> [String] {
    guard element.outcome != .unchanged, let current = element.shown else { return [] }
    let title =
      current.titleText.isEmpty
      ? words("kind-\(current.kind.rawValue)").escapedForMarkdown : MarkdownRedline.text(element.title)
    let blocks = element.body.filter { $0.fate != .equal }.map { block in
      switch block.fate {
      case .movedAway:
        return "> *\(words("redline-block-moved-away", ["text": block.beginning]).escapedForMarkdown)*"
      case .movedHere:
        return MarkdownRedline.block(
          block, after: "*\(words("redline-block-moved-here").escapedForMarkdown):* ")
      case .equal, .changed, .inserted, .deleted:
        // All of a new element is new; marks on every word would only tire.
        return MarkdownRedline.block(element.outcome == .added ? block.asKept : block)
      }
    }
    let hasNews = element.title.contains { $0.operation != .equal } || !blocks.isEmpty
    guard hasNews else { return [] }
    return ["### \(title)"] + (blocks.isEmpty ? [] : [blocks.joined(separator: "\n>\n")])
  }
}

extension RedlineBlock {
  /// The block with its new words alone, as if they had always stood there.
  fileprivate var asKept: RedlineBlock {
    RedlineBlock(
      fate: .equal, kind: kind, containers: containers,
      cells: cells.map { cell in
        cell.filter { $0.operation != .delete }.map {
          RedlineRun(.equal, $0.text, style: $0.style, destination: $0.destination)
        }
      })
  }
}

/// Words of a redline as Markdown: `~~gone~~ **new**`.
enum MarkdownRedline {
  /// A block as a quotation, so that it stands apart from what is said about it.
  static func block(_ block: RedlineBlock, after prefix: String = "") -> String {
    if block.isCode { return code(block) }
    let text = prefix + block.cells.map(text).joined(separator: " &#124; ")
    let isItem = block.containers.contains { if case .item = $0 { true } else { false } }
    return isItem ? "> - \(text)" : "> \(text)"
  }

  /// Code line by line: what went after a minus sign, what came after a plus sign.
  private static func code(_ block: RedlineBlock) -> String {
    var lines: [String] = []
    for line in block.codeLines {
      let old = line.filter { $0.operation != .insert }.map(\.text).joined()
      let new = line.filter { $0.operation != .delete }.map(\.text).joined()
      if old == new {
        lines.append("  " + new)
      } else {
        if line.contains(where: { $0.operation != .insert }) { lines.append("- " + old) }
        if line.contains(where: { $0.operation != .delete }) { lines.append("+ " + new) }
      }
    }
    let longest =
      lines.joined(separator: "\n").split(omittingEmptySubsequences: true) { $0 != "`" }
      .map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return ([fence + "diff"] + lines + [fence]).map { "> " + $0 }.joined(separator: "\n")
  }

  /// Runs of one line.
  static func text(_ runs: [RedlineRun]) -> String {
    let stretches = Stretch.stretches(of: runs)
    var markdown = ""
    for (index, stretch) in stretches.enumerated() {
      let parts = stretch.parts
      if stretch.operation == .equal || parts.words.isEmpty {
        markdown += escaped(stretch.text)
        continue
      }
      if let last = markdown.last, !last.isWhitespace, index > 0, stretches[index - 1].operation != .equal {
        markdown += " "
      }
      let mark = stretch.operation == .delete ? "~~" : "**"
      // Next to a letter a mark is one only when no punctuation stands on its other side; a character without
      // width stands between.
      let before = markdown.last.map { !$0.isWhitespace && !$0.isPunctuation } == true
      let opens = parts.before.isEmpty && before && parts.words.first?.isPunctuation == true
      let next = stretches.indices.contains(index + 1) ? stretches[index + 1].text.first : nil
      let after = next.map { !$0.isWhitespace && !$0.isPunctuation } == true
      let closes = parts.after.isEmpty && after && parts.words.last?.isPunctuation == true
      markdown += escaped(String(parts.before)) + mark + (opens ? "\u{200B}" : "")
      markdown += escaped(String(parts.words)) + (closes ? "\u{200B}" : "") + mark
      markdown += escaped(String(parts.after))
    }
    return markdown
  }

  private static func escaped(_ text: String) -> String {
    text.replacing(/\s+/, with: " ").escapedForMarkdown.replacing("~", with: "\\~")
  }
}

extension String {
  /// The text escaped for a cell of a table.
  fileprivate var escapedForMarkdownCell: String {
    replacing(/\s+/, with: " ").escapedForMarkdown.replacing("|", with: "\\|")
  }
}

extension ShownDifference {
  /// The difference of one pair of files among many, as a row of a table.
  package static func pairRow(_ path: String, level: String, summary: String) -> String {
    "| \(path.escapedForMarkdownCell) | \(level) | \(summary.escapedForMarkdownCell) |"
  }
}
