import Editions
import MarkdownTree
import PolicyModel
import Quizzes
import Testing

@Suite struct QuizTests {
  private let rule = "## Vi svarar {#answer}\n\nSnart.\n\n### Vi ska svara {#soon}\n{strength=must}\n\n"
  private let question = """
    ### När då? {#when .question see="#soon"}

    Kunden väntar.

    - [x] **Nu**
    - [ ] Sedan

    Den som väntar *går*.

    """

  @Test func aQuestionHasDetailsOptionsAndAnExplanation() async throws {
    let quiz = try await QuizFixture.quiz(rule + question)
    let found = try #require(quiz.questions.first)
    #expect(quiz.questions.count == 1)
    #expect(found.details.plainText() == "Kunden väntar.")
    #expect(found.options.map { $0.text.plainText() } == ["Nu", "Sedan"])
    #expect(found.options.map(\.isRight) == [true, false])
    #expect(found.options[0].text.inlineHTML() == "<strong>Nu</strong>")
    #expect(found.explanation.plainText() == "Den som väntar går.")
    #expect(found.rightLetters == ["A"])
    #expect(found.tests.map(\.written) == ["#soon"])
  }

  @Test func aQuestionWithoutOptionsIsNoneOfTheQuiz() async throws {
    let quiz = try await QuizFixture.quiz(rule + "### När? {#when .question}\n\nNu.\n\n- Genast\n")
    #expect(quiz.questions.isEmpty)
  }

  @Test(arguments: ["- [x] a\n- [ ] b\n", "* [X]  a\n* [ ] b\n", "+ [x] a\n\n+ [ ] b\n"])
  func boxesAreWrittenInManyWays(_ list: String) async throws {
    let quiz = try await QuizFixture.quiz(rule + "### När? {#when .question}\n\n\(list)")
    #expect(quiz.questions.first?.options.map { $0.text.plainText().filter { $0 != " " } } == ["a", "b"])
    #expect(quiz.questions.first?.rightLetters == ["A"])
  }

  @Test func aDepartmentIsNotAskedAboutWhatItLeavesOut() async throws {
    let variant = "### {#soon .omit reason=\"Vi svarar inte.\"}\n"
    #expect(
      try await QuizFixture.quiz(rule + question, variant: variant, department: "office").questions.isEmpty)
    #expect(
      try await QuizFixture.quiz(rule + question, variant: variant, department: "vault").questions.count == 1)
  }

  @Test(arguments: ["### Vi bör svara {#soon .replace}\n", "### {#soon .extend within=\"2 hours\"}\n"])
  func aDepartmentIsNotAskedAboutWhatItChangesUntilSomebodyHasLooked(_ change: String) async throws {
    let quiz = try await QuizFixture.quiz(rule + question, variant: change, department: "office")
    #expect(quiz.questions.isEmpty && !quiz.edition.allElements.contains { $0.id.text == "when" })
    let looked = try await QuizFixture.quiz(
      rule + question, variant: change + "\n### {#when .replace}\n", department: "office")
    #expect(looked.questions.map(\.rightLetters) == [["A"]])
    #expect(
      try await QuizFixture.quiz(rule + question, variant: change, department: "vault").questions.count == 1)
  }

  @Test func whatStandsBesideTheRuleMayChange() async throws {
    let variant =
      "## {#answer .extend}\n\n### Vi får ringa {#call}\n{strength=may}\n\n### {#soon .extend}\n\nGärna på fikat.\n"
    let quiz = try await QuizFixture.quiz(rule + question, variant: variant, department: "office")
    #expect(quiz.questions.count == 1)
  }

  @Test func aDepartmentHasItsOwnForm() async throws {
    let variant = "### {#when .replace}\n\n- [ ] Nu\n- [x] Sedan\n"
    let quiz = try await QuizFixture.quiz(rule + question, variant: variant, department: "office")
    #expect(quiz.questions.first?.rightLetters == ["B"])
  }

  @Test func lettersGoOnAfterZ() {
    #expect([0, 25, 26, 27, 52].map(QuizQuestion.letter) == ["A", "Z", "AA", "AB", "BA"])
  }
}
