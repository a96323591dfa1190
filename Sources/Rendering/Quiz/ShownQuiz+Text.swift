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
    let title = TerminalText(question.title.text, .bold).lines(width: width - indent, colour: colour)
    let written = written(question)
    return hung(title, number) + indented(written.details + written.options)
  }

  func answer(_ question: QuizQuestion, _ number: Int) -> [String] {
    let written = written(question)
    return hung(written.right, number) + indented(written.explanation)
  }

  private var indent: Int { 4 }

  private func written(_ question: QuizQuestion) -> TerminalQuestion {
    TerminalQuestion(
      question: question, scene: scene, links: TitleLinks(), width: width - indent, colour: colour)
  }

  private func indented(_ lines: some Sequence<String>) -> [String] {
    lines.map { $0.isEmpty ? "" : String(repeating: " ", count: indent) + $0 }
  }

  /// Lines of which the first begins with a number.
  private func hung(_ lines: [String], _ number: Int) -> [String] {
    ["\(number).".padding(to: indent) + (lines.first ?? "")] + indented(lines.dropFirst())
  }
}
