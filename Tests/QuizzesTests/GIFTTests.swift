import Quizzes
import Testing

@Suite struct GIFTTests {
  private func gift(_ questions: String) async throws -> [GIFTParser.Question] {
    let quiz = try await QuizFixture.quiz(
      "## Vi svarar {#answer}\n\nSnart.\n\n### Vi ska svara {#soon}\n{strength=must}\n\n" + questions)
    return try GIFTParser.questions(GIFT.text([quiz], under: "Nord/ljus"))
  }

  @Test func oneRightAnswer() async throws {
    let read = try await gift(
      """
      ### När? {#when .question see="#soon"}

      Kunden *väntar*.

      - [x] Nu
      - [ ] Sedan

      Så här.
      """)
    #expect(
      read == [
        GIFTParser.Question(
          category: "Nord//ljus/Titel a", name: "a/when", format: "html",
          text: "<p>När?</p><p>Kunden <em>väntar</em>.</p>",
          answers: [.init(share: 100, text: "Nu"), .init(share: 0, text: "Sedan")],
          feedback: "<p>Så här.</p>")
      ])
  }

  @Test(arguments: [
    (2, 1, 50.0, -100.0), (3, 2, 33.33333, -50.0), (6, 3, 16.66667, -33.33333), (7, 0, 14.28571, 0),
  ]) func severalRightAnswersShareThePoints(_ right: Int, _ wrong: Int, _ share: Double, _ loss: Double)
    async throws
  {
    let list =
      (0..<right).map { "- [x] rätt \($0)\n" }.joined() + (0..<wrong).map { "- [ ] fel \($0)\n" }.joined()
    let read = try await gift("### Vilka? {#which .question}\n\n\(list)")
    let shares = read[0].answers.map(\.share)
    #expect(shares == Array(repeating: share, count: right) + Array(repeating: loss, count: wrong))
  }

  @Test func everySignIsItself() async throws {
    let read = try await gift(
      """
      ### Vad är a=b~c #1 {{: \\\\ {#what .question}

      Se [reglerna](https://nordljus.example/?a=b#c) och [hit](#soon).

      - [ ] {1} = 2 ~ 3 # 4 : 5 \\\\ 6
      - [x] 100 % -> ja
      - [ ] %50% nej

      `a{b}=c`
      """.replacing("{{:", with: "\\{:"))
    let question = try #require(read.first)
    #expect(question.text.hasPrefix("<p>Vad är a=b~c #1 {: \\</p>"))
    #expect(question.text.contains("<a href=\"https://nordljus.example/?a=b#c\">reglerna</a> och hit."))
    #expect(
      question.answers.map(\.text) == [
        "{1} = 2 ~ 3 # 4 : 5 \\ 6", "100 % -&gt; ja", "&#37;50% nej",
      ])
    #expect(question.answers.map(\.share) == [0, 100, 0])
    #expect(question.feedback == "<p><code>a{b}=c</code></p>")
  }

  @Test func aBlankLineInATextEndsNoQuestion() async throws {
    let read = try await gift(
      "### Hur? {#how .question}\n\n```\na\n\nb\n```\n\n- [x] ja\n- [ ] nej\n\n### Var? {#where .question}\n\n- [x] här\n- [ ] där\n"
    )
    #expect(read.map(\.name) == ["a/how", "a/where"])
    #expect(read[0].text.contains("a\n\nb"))
  }
}
