import Editions
import Guidance
import MarkdownTree
import PolicyModel

extension ShownGuidance {
  /// What applies for a terminal of some width; colours say nothing that the words do not say.
  package func text(width: Int, colour: Bool) -> String {
    let page = TerminalGuidance(shown: self, width: max(24, width), colour: colour)
    return page.lines().map { $0 + "\n" }.joined()
  }
}

/// What applies to somebody as lines of a terminal.
private struct TerminalGuidance {
  let shown: ShownGuidance
  let width: Int
  let colour: Bool

  private var words: Words { shown.shower.scene.words }

  func lines() -> [String] {
    switch shown.content {
    case .rules(let rules): list(rules)
    case .answer(let answer, let question): self.answer(answer, to: question)
    }
  }

  // MARK: An answer

  private func answer(_ answer: Answer, to question: String) -> [String] {
    var lines = paragraph(TerminalText(words("quoted", ["text": question]), .bold))
    lines += reader
    if let verdict = answer.verdict, let applied = answer.rule {
      let rule = shown.shower.show(applied)
      lines += [""] + headed(shown.shower.phrases.text(verdict, applied.rule.element)) + quoted(rule)
      if let together = answer.together {
        lines += [""] + headed(words("provided")) + quoted(shown.shower.show(together))
      }
    }
    for leftOut in answer.leftOut {
      lines += [""] + headed(words("applies-left-out")) + paragraph(title(of: leftOut.rule), by: 4)
      if let reason = leftOut.reason { lines += row(words("reason"), reason) }
    }
    return lines + others(answer)
  }

  private func others(_ answer: Answer) -> [String] {
    let hasAnswer = answer.rule != nil || !answer.leftOut.isEmpty
    guard !answer.others.isEmpty else {
      return hasAnswer ? [] : [""] + paragraph(TerminalText(words("applies-nothing")))
    }
    let heading = words(hasAnswer ? "applies-others" : "applies-unclear")
    return [""] + headed(heading) + entries(answer.others)
  }

  /// A rule with its text, where it stands and why it applies.
  private func quoted(_ rule: ShownRule) -> [String] {
    var lines = paragraph(title(of: rule.rule), by: 4)
    let body = TerminalWriter(rule.rule.element.body, links: TitleLinks(), colour: colour).lines(
      width: width - 4)
    lines += body.isEmpty ? [] : [""] + indented(body) + [""]
    for duty in rule.duties { lines += row(duty.label, duty.entries.map(\.text).joined(separator: "; ")) }
    return lines + reasons(rule) + row(words("applies-stands-in"), rule.place) + address(of: rule)
  }

  private func address(of rule: ShownRule) -> [String] {
    shown.address(of: rule).map { ["    " + $0] } ?? []
  }

  private func reasons(_ rule: ShownRule) -> [String] {
    (rule.whys.isEmpty ? [] : row(words("applies-why"), rule.whys.joined(separator: "; ")))
      + rule.conditions.flatMap { row(words("applies-depends"), $0) }
  }

  // MARK: Lists

  private func list(_ rules: [AppliedRule]) -> [String] {
    let certain = rules.filter(\.isCertain)
    let open = rules.filter { !$0.isCertain }
    var lines = paragraph(TerminalText(words("applies-title"), .bold)) + reader
    if rules.isEmpty { lines += [""] + paragraph(TerminalText(words("applies-empty"))) }
    if !certain.isEmpty {
      lines += [""] + headed(words("applies-certain")) + entries(certain)
    }
    if !open.isEmpty {
      lines += [""] + headed(words("applies-open")) + entries(open)
    }
    return lines
  }

  private func entries(_ rules: [AppliedRule]) -> [String] {
    Array(rules.map { entry(shown.shower.show($0)) }.joined(separator: [""]))
  }

  /// A rule in a list.
  private func entry(_ rule: ShownRule) -> [String] {
    let address = "\(rule.rule.policy)#\(rule.rule.element.id)"
    return paragraph(title(of: rule.rule), by: 4) + reasons(rule)
      + indented(TerminalText(address, .dim).lines(width: width - 4, colour: colour))
  }

  // MARK: Lines

  private var reader: [String] {
    let phrases = shown.readerPhrases + [words.date(shown.day)]
    return paragraph(TerminalText(phrases.joined(separator: " · "), .dim))
  }

  private func title(of rule: GuidanceRule) -> TerminalText {
    var text = TerminalText()
    if let label = ElementLabel(rule.element.kind, rule.element.strength) {
      text.append(
        words(label.wordKey).uppercased().replacing(" ", with: "\u{A0}") + "\u{A0} ",
        rule.element.strength.map(\.terminalStyle) ?? .bold)
    }
    text.append(rule.element.title.text, .bold)
    return text
  }

  private func headed(_ text: String) -> [String] {
    let lines = TerminalText(text, .bold).lines(width: width, colour: false)
    let rule = String(repeating: "─", count: lines.map(\.terminalWidth).max() ?? 0)
    return paragraph(TerminalText(text, .bold)) + [rule]
  }

  private func row(_ label: String, _ text: String) -> [String] {
    var line = TerminalText(label + ":", .dim)
    line.append(" " + text)
    let lines = line.lines(width: width - 6, colour: colour)
    return lines.enumerated().map { index, line in String(repeating: " ", count: index == 0 ? 4 : 6) + line }
  }

  private func paragraph(_ text: TerminalText, by spaces: Int = 0) -> [String] {
    text.lines(width: width - spaces, colour: colour).map { String(repeating: " ", count: spaces) + $0 }
  }

  private func indented(_ lines: [String]) -> [String] { lines.map { $0.isEmpty ? "" : "    " + $0 } }
}
