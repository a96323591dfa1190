import PolicyModel
import SemanticDiff

extension ShownDifference {
  /// The difference for a terminal of some width: the summary, then what changed; colours say nothing that the
  /// marks `[-…-]` and `{+…+}` do not say.
  package func text(width: Int, colour: Bool) -> String {
    let page = DifferenceTerminal(shown: self, width: max(24, width), colour: colour)
    return page.lines().map { $0 + "\n" }.joined()
  }
}

/// A difference as lines of a terminal.
private struct DifferenceTerminal {
  let shown: ShownDifference
  let width: Int
  let colour: Bool

  private var words: Words { shown.words }

  func lines() -> [String] {
    var lines = TerminalText(words("diff-title", ["title": shown.title]), .bold)
      .lines(width: width, colour: colour)
    var facts = "\(shown.name(shown.versions.from)) → \(shown.name(shown.versions.to))"
    if let suggested = shown.versions.suggested {
      facts += " · \(words("diff-suggested").smallFirst): \(suggested)"
    }
    lines += TerminalText(facts, .dim).lines(width: width, colour: colour)
    lines += [""] + TerminalText(shown.summary).lines(width: width, colour: colour)
    if !shown.documentChanges.isEmpty {
      lines += [""]
      for change in shown.documentChanges { lines += self.change(change, indentation: 0) }
      for runs in [shown.difference.redline.title, shown.difference.redline.summary]
      where runs.contains(where: { $0.operation != .equal }) {
        let text = marked(folded(runs), [])
        lines += [""] + indented(text.lines(width: width - 4, colour: colour), 4, hanging: 0)
      }
    }
    for element in shown.difference.redline.elements where element.outcome != .unchanged {
      lines += section(element)
    }
    return lines
  }

  private func section(_ element: RedlineElement) -> [String] {
    guard let current = element.shown else { return [] }
    let changes = shown.changes(of: element)
    var title = TerminalText()
    if let level = changes.map(\.level).max() {
      title.append(
        shown.phrases.level(level).uppercased(), level == .binding ? [.bold, .negative] : .bold)
      title.append("\u{A0} ")
    }
    if element.title.isEmpty || current.titleText.isEmpty {
      title.append(words("kind-\(current.kind.rawValue)"), .bold)
    } else {
      title.append(marked(element.title, .bold))
    }
    var lines = [""] + title.lines(width: width, colour: colour)
    for change in changes { lines += self.change(change, indentation: 4) }
    if let affects = shown.phrases.affects(changes) {
      let text = TerminalText(affects + ".", .dim)
      lines += indented(text.lines(width: width - 6, colour: colour), 4, hanging: 2)
    }
    let blocks = element.body.filter { $0.fate != .equal }
    // What is altogether new or gone is said by its first words.
    let isWhole = element.outcome == .added || element.outcome == .removed
    for block in isWhole ? Array(blocks.prefix(1)) : blocks { lines += self.block(block, isCut: isWhole) }
    return lines
  }

  private func change(_ change: Change, indentation: Int) -> [String] {
    let text = TerminalText(shown.phrases.sentence(change))
    return indented(text.lines(width: width - indentation - 2, colour: colour), indentation, hanging: 2)
  }

  private func block(_ block: RedlineBlock, isCut: Bool) -> [String] {
    var text = TerminalText()
    if block.fate == .movedAway {
      text.append(words("redline-block-moved-away", ["text": block.beginning]), .dim)
      return [""] + indented(text.lines(width: width - 4, colour: colour), 4, hanging: 0)
    }
    if block.fate == .movedHere { text.append(words("redline-block-moved-here") + ": ", .dim) }
    let isCode = block.isCode && !isCut
    for (index, cell) in (isCode ? block.codeLines : block.cells).enumerated() {
      if index > 0, isCode { text.breakLine() }
      if index > 0, !isCode { text.append(" │ ", .dim) }
      text.append(marked(isCut ? cell.map(\.shortened) : isCode ? cell : folded(cell), []))
    }
    let quote = block.containers.contains { if case .quote = $0 { true } else { false } }
    let isItem = block.containers.contains { if case .item = $0 { true } else { false } }
    let lines = text.lines(width: width - (quote || isItem ? 6 : 4), colour: colour)
    let sign = quote ? "│ " : isItem ? "• " : ""
    return [""]
      + lines.enumerated().map { index, line in
        "    " + (index == 0 || quote ? sign : String(repeating: " ", count: sign.count)) + line
      }
  }

  /// Runs with marks around what came and went.
  private func marked(_ runs: [RedlineRun], _ style: TerminalStyle) -> TerminalText {
    var text = TerminalText()
    for stretch in Stretch.stretches(of: runs) {
      switch stretch.operation {
      case .equal: text.append(stretch.text, style)
      case .delete: text.append(stretch.wrapped("[-", "-]"), style.union(.negative))
      case .insert: text.append(stretch.wrapped("{+", "+}"), style.union(.affirmative))
      }
    }
    return text
  }

  /// Runs whose long unchanged stretches are cut to the words next to a change.
  private func folded(_ runs: [RedlineRun]) -> [RedlineRun] {
    let stretches = Stretch.stretches(of: runs)
    guard stretches.contains(where: { $0.operation != .equal }) else { return runs }
    return stretches.enumerated().map { index, stretch in
      guard stretch.operation == .equal else { return RedlineRun(stretch.operation, stretch.text) }
      return RedlineRun(
        .equal, stretch.folded(keepsStart: index > 0, keepsEnd: index < stretches.count - 1))
    }
  }

  private func indented(_ lines: [String], _ spaces: Int, hanging: Int) -> [String] {
    lines.enumerated().map { index, line in
      String(repeating: " ", count: spaces + (index == 0 ? 0 : hanging)) + line
    }
  }
}

extension RedlineRun {
  /// The first words of a text that is told by its beginning.
  fileprivate var shortened: RedlineRun {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count > 24 else { return self }
    return RedlineRun(operation, words.prefix(20).joined(separator: " ") + " …")
  }
}
