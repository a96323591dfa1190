import Editions
import MarkdownTree
import Quizzes

/// A question of the quiz as lines of a terminal.
struct TerminalQuestion {
  let question: QuizQuestion
  let scene: PageScene
  let links: any LinkResolver
  let width: Int
  let colour: Bool

  /// What stands before the options.
  var details: [String] { lines(of: question.details) }

  /// The options behind their letters, and a word before them when several are right.
  var options: [String] {
    let several =
      question.rightLetters.count > 1
      ? TerminalText(scene.words("quiz-several")).lines(width: width, colour: colour) : []
    return question.options.enumerated().reduce(into: several) { lines, option in
      let mark = "\(QuizQuestion.letter(option.offset))."
      let text = self.lines(of: option.element.text, narrowedBy: 3)
      lines.append(mark.padding(to: 3) + (text.first ?? ""))
      lines += text.dropFirst().map { $0.isEmpty ? "" : "   " + $0 }
    }
  }

  /// Which options are right.
  var right: [String] {
    TerminalText(scene.words.rightAnswer(question), .bold).lines(width: width, colour: colour)
  }

  /// Why they are.
  var explanation: [String] { lines(of: question.explanation) }

  private func lines(of tree: MarkdownTree, narrowedBy columns: Int = 0) -> [String] {
    tree.isEmpty
      ? [] : TerminalWriter(tree, links: links, colour: colour).lines(width: width - columns)
  }
}

extension String {
  /// The text with spaces behind it, one at least, as wide as asked.
  func padding(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}
