import Editions
import MarkdownTree
import PolicyModel
import Quizzes

/// What the part of a page that holds quizzes takes: the questions by policy, and the key to all of them.
struct QuizValues<Reader: Audience> {
  private let values: PageValues
  private let quizzes: [Quiz<Reader>]

  /// Takes the quizzes that stand on a page.
  init(_ quizzes: [Quiz<Reader>], _ values: PageValues) {
    self.quizzes = quizzes.filter { !$0.questions.isEmpty }
    self.values = values
  }

  /// The values; nil where there are no questions.
  var value: TemplateValue? {
    var number = 0
    var groups: [TemplateValue] = []
    var key: [TemplateValue] = []
    for quiz in quizzes {
      let page = SiteAddresses.policy(quiz.edition.policy, scene.language)
      let first = number + 1
      let questions = quiz.questions.map { question -> TemplateValue in
        number += 1
        key.append(answer(question))
        return self.question(question)
      }
      groups.append(
        .object(present: [
          "policy": policy(quiz.edition.title, page), "first": .text(String(first)),
          "questions": .items(questions),
        ]))
    }
    return .items(groups, beside: TemplateMembers(present: ["key": .items(key)]))
  }

  private var scene: PageScene { values.scene }

  private func question(_ question: QuizQuestion) -> TemplateValue {
    let writer = BodyWriter(scene, policy: question.policy)
    var html = HTMLBuffer()
    var answer = HTMLBuffer()
    let questions = QuestionWriter(scene, writer)
    questions.write(question, .absent, firstHeading: 4, into: &html)
    questions.write(answerTo: question, firstHeading: 4, into: &answer)
    return .object(present: [
      "title": .text(question.title.text),
      "titleLang": scene.lang(question.title.language).map { .text($0) },
      "several": question.rightLetters.count > 1 ? .flag : nil,
      "lang": scene.lang(question.element.bodyLanguage).map { .text($0) }, "html": .text(html.string),
      "answer": .text(answer.string), "rules": rules(question),
    ])
  }

  private func answer(_ question: QuizQuestion) -> TemplateValue {
    var html = HTMLBuffer()
    BodyWriter(scene, policy: question.policy).write(question.explanation, firstHeading: 4, into: &html)
    return .object(present: [
      "title": .text(question.title.text),
      "titleLang": scene.lang(question.title.language).map { .text($0) },
      "right": .text(scene.words.rightAnswer(question)), "html": .optional(html.string),
      "lang": scene.lang(question.element.bodyLanguage).map { .text($0) },
    ])
  }

  private func rules(_ question: QuizQuestion) -> TemplateValue? {
    .items(
      question.tests.compactMap { target in
        scene.directory.place(of: target, in: question.policy).map { place in
          named(
            place.title,
            place.page.map { scene.path.href(to: $0, fragment: place.fragment) } ?? place.external)
        }
      })
  }

  /// A policy with its page: on the site, or on the web for a page that stands alone.
  private func policy(_ title: Passage, _ page: PagePath) -> TemplateValue {
    guard let alone = scene.directory.loneDocument else { return named(title, scene.path.href(to: page)) }
    return named(title, alone.siteURL.map { page.absolute(below: $0) })
  }

  /// A title that leads somewhere (`link`), or a title alone (`name`).
  private func named(_ title: Passage, _ href: String?) -> TemplateValue {
    let own = TemplateValue.object(present: ["lang": scene.lang(title.language).map { .text($0) }])
    guard let href else { return .object(["name": .object(["text": .text(title.text), "own": own])]) }
    return .object([
      "link": .object(["title": .text(title.text), "href": .text(href), "own": own])
    ])
  }
}
