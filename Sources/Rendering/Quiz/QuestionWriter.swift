import Editions
import MarkdownTree
import PolicyModel
import Quizzes

/// Writes a question of the quiz: its details, its options as a list with letters, and what is right.
struct QuestionWriter {
  /// What becomes of the answer.
  enum Answer {
    /// It stands under the options, to be opened.
    case folded
    /// It stands elsewhere.
    case absent
  }

  private let scene: PageScene
  private let bodyWriter: BodyWriter

  /// Writes for a page with the writer of its texts.
  init(_ scene: PageScene, _ bodyWriter: BodyWriter) {
    self.scene = scene
    self.bodyWriter = bodyWriter
  }

  /// Writes the text of a question.
  func write(_ question: QuizQuestion, _ answer: Answer, firstHeading: Int, into html: inout HTMLBuffer) {
    bodyWriter.write(question.details, firstHeading: firstHeading, into: &html)
    html.raw("<ol class=\"options\" type=\"A\">\n")
    for option in question.options {
      html.raw("<li>")
      bodyWriter.write(item: option.text, firstHeading: firstHeading, into: &html)
      html.raw("</li>\n")
    }
    html.raw("</ol>\n")
    guard answer == .folded else { return }
    html.raw("<details class=\"answer\">\n<summary>")
    html.text(scene.words("quiz-show-answer"))
    html.raw("</summary>\n")
    write(answerTo: question, firstHeading: firstHeading, into: &html)
    html.raw("</details>\n")
  }

  /// Writes which options are right, and why.
  func write(answerTo question: QuizQuestion, firstHeading: Int, into html: inout HTMLBuffer) {
    html.raw("<p class=\"right\"")
    // The words are the page's, whatever language the question is in.
    if question.element.bodyLanguage != scene.language { html.lang(scene.language.tag) }
    html.raw(">")
    html.text(scene.words.rightAnswer(question))
    html.raw("</p>\n")
    bodyWriter.write(question.explanation, firstHeading: firstHeading, into: &html)
  }
}

extension Words {
  /// Which options of a question are right, by their letters.
  package func rightAnswer(_ question: QuizQuestion) -> String {
    let letters = question.rightLetters
    return letters.count == 1
      ? self("quiz-right-one", ["letter": letters[0]])
      : self("quiz-right-several", ["letters": list(letters)])
  }
}
