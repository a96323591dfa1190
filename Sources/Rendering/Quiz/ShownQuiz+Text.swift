import Editions
import MarkdownTree
import Quizzes

extension ShownQuiz {
  /// The questions for a terminal of some width, the answers after them.
  package func text(width: Int, colour: Bool) -> String {
    let page = TerminalQuiz(scene: scene, width: max(24, width), colour: colour)
    var lines: [String] = page.paragraph(TerminalText(scene.words("quiz-title"), .bold))
    lines += readerNotes.flatMap { page.paragraph(TerminalText($0)) }
    var number = 0
    for quiz in quizzes {
      lines += [""] + page.paragraph(TerminalText(quiz.edition.title.text, .bold))
      for question in quiz.questions {
        number += 1
        lines += [""] + page.question(question, number)
      }
    }
    lines += [""] + page.paragraph(TerminalText(scene.words("quiz-key"), .bold))
    for (index, question) in questions.enumerated() { lines += [""] + page.answer(question, index + 1) }
    return lines.map { $0 + "\n" }.joined()
  }
}

/// Questions as lines of a terminal.
private struct TerminalQuiz {
  let scene: PageScene
  let width: Int
  let colour: Bool

  func paragraph(_ text: TerminalText) -> [String] { text.lines(width: width, colour: colour) }

  func question(_ question: QuizQuestion, _ number: Int) -> [String] {
    var lines = hung(paragraph(within: TerminalText(question.title.text, .bold)), "\(number).")
    if !question.details.isEmpty { lines += indented(body(question.details)) }
    if question.rightLetters.count > 1 {
      lines += indented(paragraph(within: TerminalText(scene.words("quiz-several"))))
    }
    for (index, option) in question.options.enumerated() {
      lines += indented(hung(body(option.text, by: 2), "\(QuizQuestion.letter(index)).", by: 3))
    }
    return lines
  }

  func answer(_ question: QuizQuestion, _ number: Int) -> [String] {
    var lines = hung(
      paragraph(within: TerminalText(scene.words.rightAnswer(question), .bold)), "\(number).")
    lines += indented(body(question.explanation))
    return lines
  }

  private var indent: Int { 4 }

  private func paragraph(within text: TerminalText) -> [String] {
    text.lines(width: width - indent, colour: colour)
  }

  private func body(_ tree: MarkdownTree, by indents: Int = 1) -> [String] {
    tree.isEmpty
      ? [] : TerminalWriter(tree, links: TitleLinks(), colour: colour).lines(width: width - indents * indent)
  }

  private func indented(_ lines: [String], by spaces: Int? = nil) -> [String] {
    lines.map { $0.isEmpty ? "" : String(repeating: " ", count: spaces ?? indent) + $0 }
  }

  /// Lines of which the first begins with a number or letter.
  private func hung(_ lines: [String], _ mark: String, by spaces: Int? = nil) -> [String] {
    let space = String(repeating: " ", count: max(1, (spaces ?? indent) - mark.count))
    let first = mark + space + (lines.first ?? "")
    return [first] + indented(Array(lines.dropFirst()), by: spaces)
  }
}
