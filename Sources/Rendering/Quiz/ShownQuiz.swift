import CSVText
import Editions
import JSONText
import MarkdownTree
import PolicyModel
import Quizzes

/// The questions of some policies in one language for one reader, to be shown outside a site.
package struct ShownQuiz<Reader: Audience>: Sendable {
  let quizzes: [Quiz<Reader>]
  let scene: PageScene
  let templates: Templates
  /// The organisation's name, which a learning platform files the questions under.
  let organisation: String
  /// For whom the questions are, by department and role; empty for everybody.
  let readerNotes: [String]
  private let department: Identifier?
  private let role: Identifier?

  /// Takes the quizzes of a site's edition; of all policies, or of those named.
  package init(
    _ site: SiteEdition<Reader>, policies: [Identifier], language: Language, department: Identifier?,
    role: Identifier?, templates: Templates
  ) {
    let directory = SiteDirectory(
      site, language, kind: Reader.visibility >= .internal ? .intranet : .pressRoom, mediaFiles: [:])
    let words = templates.words(in: language)
    let chosen = site.shelved(in: language).filter { policies.isEmpty || policies.contains($0.policy) }
    quizzes = chosen.map { common in
      let own = department.map { site.edition(of: common, for: $0) } ?? common
      return Quiz(role.map(own.narrowed) ?? own, common: common) { question in
        department.map { site.seesChange(question, of: common.policy, in: $0) } ?? false
      }
    }.filter { !$0.questions.isEmpty }
    scene = PageScene(
      path: SiteAddresses.section(.quiz, language), language: language, words: words,
      directory: directory.alone(LoneDocument(policy: .nowhere, siteURL: site.url)))
    self.templates = templates
    self.organisation = site.organisation.name.text(in: language, fallbacks: site.languages)
    self.department = department
    self.role = role
    readerNotes = [
      department.flatMap { site.registers.departments[$0] }.map {
        words("as-department", ["department": directory.passage($0.name).text])
      },
      role.flatMap { site.registers.roles[$0] }.map {
        words("as-role", ["role": directory.passage($0.name).text])
      },
    ].compactMap { $0 }
  }

  /// Whether there is nothing to ask.
  package var isEmpty: Bool { quizzes.isEmpty }

  var questions: [QuizQuestion] { quizzes.flatMap(\.questions) }

  /// The questions for a learning platform.
  package func gift() -> String { GIFT.text(quizzes, under: organisation) }

  /// The questions as a table: a line for each, with as many columns as the longest has options.
  package func csv() -> String {
    let most = questions.map(\.options.count).max() ?? 0
    let letters = (0..<most).map { "option-\(QuizQuestion.letter($0))" }
    let header = ["policy", "question", "title", "details"] + letters + ["right", "explanation", "tests"]
    return CSVWriter.text([header] + questions.map { Self.row($0, options: most) })
  }

  private static func row(_ question: QuizQuestion, options most: Int) -> [String] {
    var row = [question.policy.text, question.element.id.text, question.title.text]
    row.append(question.details.plainText())
    row += question.options.map { $0.text.plainText() }
    row += Array(repeating: "", count: most - question.options.count)
    row.append(question.rightLetters.joined(separator: " "))
    row.append(question.explanation.plainText())
    row.append(question.tests.map(\.written).joined(separator: " "))
    return row
  }

  /// The questions as other programs read them.
  package func json() -> JSON {
    [
      "language": .string(scene.language.tag), "department": .optional(department?.text),
      "role": .optional(role?.text),
      "questions": .array(
        questions.map(Self.json)),
    ]
  }

  private static func json(_ question: QuizQuestion) -> JSON {
    let options = question.options.map { option -> JSON in
      ["text": .string(option.text.plainText()), "right": .bool(option.isRight)]
    }
    return [
      "policy": .string(question.policy.text), "element": .string(question.element.id.text),
      "title": .string(question.title.text), "details": .string(question.details.plainText()),
      "options": .array(options), "explanation": .string(question.explanation.plainText()),
      "tests": .array(question.tests.map { .string($0.written) }),
    ]
  }
}
