import Editions
import MarkdownTree
import PolicyModel
import Quizzes

extension ShownPolicy {
  /// The policy for a terminal of some width; colours say nothing that the words do not say.
  package func text(width: Int, colour: Bool) -> String {
    let page = TerminalPage(shown: self, width: max(24, width), colour: colour)
    return page.lines().map { $0 + "\n" }.joined()
  }
}

/// A policy as lines of a terminal.
private struct TerminalPage<Reader: Audience> {
  let shown: ShownPolicy<Reader>
  let width: Int
  let colour: Bool

  private var scene: PageScene { shown.scene }

  func lines() -> [String] {
    let edition = shown.edition
    var lines = underlined(TerminalText(edition.title.text, .bold), "═")
    if let summary = edition.summary { lines += wrapped(TerminalText(summary.text)) }
    for note in shown.readerNotes { lines += wrapped(TerminalText(note, .italic)) }
    if let note = shown.translationNote { lines += wrapped(TerminalText(note, .italic)) }
    let facts = shown.facts
    if !facts.isEmpty { lines.append("") }
    for fact in facts { lines += row(fact, indentation: 0) }
    for element in edition.elements { lines += section(element) }
    return lines + omitted + answers
  }

  /// The answers of the questions with options, after everything else: whoever looks for them finds them.
  private var answers: [String] {
    let questions = shown.questions
    guard !questions.isEmpty else { return [] }
    var lines = ["", ""] + underlined(TerminalText(scene.words("quiz-key"), .bold), "─")
    for (index, question) in questions.enumerated() {
      let written = written(question, width: width - 4)
      if index > 0 { lines.append("") }
      lines += wrapped(TerminalText(question.title.text, .bold))
      lines += indented(written.right + written.explanation, by: 4, first: 4)
    }
    return lines
  }

  private func written(_ question: QuizQuestion, width: Int) -> TerminalQuestion {
    TerminalQuestion(question: question, scene: scene, links: ExternalLinks(), width: width, colour: colour)
  }

  /// The text of an element; a question's options stand behind letters, without what is right.
  private func text(of element: EditionElement, width: Int) -> [String] {
    guard let question = QuizQuestion(element, of: shown.edition.policy) else {
      return TerminalWriter(element.body, links: ExternalLinks(), colour: colour).lines(width: width)
    }
    let written = written(question, width: width)
    return Array([written.details, written.options].filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private var omitted: [String] {
    guard !shown.omitted.isEmpty else { return [] }
    var lines = ["", ""] + underlined(TerminalText(scene.words("departures-omitted"), .bold), "─")
    for entry in shown.omitted {
      lines += wrapped(TerminalText(entry.element.title.text, .bold))
      guard let reason = entry.reason else { continue }
      lines += row(
        ConditionRow(label: scene.words("reason"), entries: [.init(text: reason.text)]), indentation: 4)
    }
    return lines
  }

  private func section(_ element: EditionElement) -> [String] {
    var lines = [""]
    var indentation = 0
    if element.kind != .preamble {
      let title = TerminalWriter(element.titleTree, links: TitleLinks(), colour: colour).line(.bold)
      if let label = ElementLabel(element.kind, element.strength) {
        indentation = 4
        lines += labelled(label, element, title)
      } else if element.level <= 2 {
        lines.append("")
        lines += underlined(title, "─")
      } else {
        indentation = 4
        lines += indented(title.lines(width: width - 4, colour: colour), by: 4, first: 0)
      }
    }
    let body = text(of: element, width: width - indentation)
    lines += indented(body, by: indentation, first: indentation)
    let rows = ConditionRow.rows(of: element, in: shown.edition.policy, scene)
    let notes = shown.notes(on: element)
    if !body.isEmpty, !rows.isEmpty || !notes.isEmpty { lines.append("") }
    for row in rows { lines += self.row(row, indentation: indentation) }
    for note in notes {
      lines += indented(
        TerminalText(note, .dim).lines(width: width - indentation, colour: colour), by: indentation,
        first: indentation)
    }
    return lines + element.children.flatMap(section)
  }

  private func labelled(_ label: ElementLabel, _ element: EditionElement, _ title: TerminalText) -> [String] {
    let strength = element.kind == .guideline ? element.strength : nil
    // The label is one word for the breaking of lines, and stands two spaces before the title.
    let words = scene.words(label.wordKey).uppercased().replacing(" ", with: "\u{A0}")
    var text = TerminalText(words, strength.map(\.terminalStyle) ?? .bold)
    text.append("\u{A0} ")
    text.append(title)
    return indented(text.lines(width: width - 4, colour: colour), by: 4, first: 0)
  }

  private func row(_ row: ConditionRow, indentation: Int) -> [String] {
    var text = TerminalText(row.label + ":", .dim)
    text.append(" ")
    for (index, entry) in row.entries.enumerated() {
      if index > 0 { text.append("; ") }
      text.append(entry.text)
    }
    let lines = text.lines(width: width - indentation - 2, colour: colour)
    return indented(lines, by: indentation + 2, first: indentation)
  }

  private func wrapped(_ text: TerminalText) -> [String] { text.lines(width: width, colour: colour) }

  private func underlined(_ text: TerminalText, _ sign: String) -> [String] {
    let plain = text.lines(width: width, colour: false)
    return wrapped(text) + [String(repeating: sign, count: plain.map(\.terminalWidth).max() ?? 0)]
  }

  private func indented(_ lines: [String], by spaces: Int, first: Int) -> [String] {
    lines.enumerated().map { index, line in
      line.isEmpty ? "" : String(repeating: " ", count: index == 0 ? first : spaces) + line
    }
  }
}

/// Shows the addresses of the world, and no others: in a terminal nobody can follow the rest.
private struct ExternalLinks: LinkResolver {
  func resolve(link destination: ArraySlice<UInt8>) -> LinkResolution {
    guard case .external(let address)? = LinkTarget(written: String(decoding: destination, as: UTF8.self))
    else { return .dropped }
    return .replaced(destination: Array(address.utf8))
  }

  func resolve(image source: ArraySlice<UInt8>) -> ImageResolution { .dropped }
}
