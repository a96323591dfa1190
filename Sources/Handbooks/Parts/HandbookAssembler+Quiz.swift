import Editions
import MarkdownTree
import PolicyModel
import Quizzes
import Rendering
import Revisions
import Timelines

extension HandbookAssembler {
  /// The questions of all policies, numbered through.
  private var questions: [(number: Int, question: QuizQuestion)] {
    policies.flatMap(\.questions).enumerated().map { ($0.offset + 1, $0.element) }
  }

  /// The questions with their answers to choose among; nil when there are none.
  var quiz: BookPart? {
    let blocks = questions.flatMap { number, question -> [BookBlock] in
      let language = question.element.bodyLanguage
      let details: [BookBlock] =
        question.details.isEmpty
        ? [] : [.markdown(question.details, language: language, policy: question.policy)]
      return [heading(number, question)] + details + [
        .options(question.options.map(\.text), language: language, policy: question.policy)
      ]
    }
    return blocks.isEmpty
      ? nil
      : BookPart(.quiz, title: texts.own("quiz-title"), lead: texts.own("quiz-lead"), blocks: blocks)
  }

  /// Which answers are right, and why; nil when nothing is asked.
  var answerKey: BookPart? {
    let blocks = questions.flatMap { number, question -> [BookBlock] in
      let right = texts.scene.words.rightAnswer(question)
      let why: [BookBlock] =
        question.explanation.isEmpty
        ? []
        : [
          .markdown(
            question.explanation, language: question.element.bodyLanguage, policy: question.policy)
        ]
      return [heading(number, question), .text(Passage(text: right, language: reader.language))] + why
    }
    return blocks.isEmpty ? nil : BookPart(.key, title: texts.own("quiz-key"), blocks: blocks)
  }

  private func heading(_ number: Int, _ question: QuizQuestion) -> BookBlock {
    .heading(
      BookHeading(
        id: nil,
        title: Passage(text: "\(number). \(question.title.text)", language: question.title.language)))
  }

  /// What a new colleague signs; nil for readers outside, and where nothing is in force.
  var acknowledgement: BookPart? {
    let statements = policies.compactMap { policy -> BookBlock? in
      guard let history = histories[policy.edition.policy], !history.isDraft,
        let version = history.inForce?.record?.version
      else { return nil }
      return .text(
        texts.own(
          "acknowledge-statement",
          ["title": policy.edition.title.text, "version": version.description]))
    }
    guard !statements.isEmpty else { return nil }
    let lines = ["acknowledge-name", "acknowledge-date", "acknowledge-signature"].map {
      texts.scene.words($0)
    }
    return BookPart(
      .acknowledgement, title: texts.own("acknowledge-title"), lead: texts.own("book-acknowledge-lead"),
      blocks: statements + [.form(lines)])
  }
}
