import Guidance
import PolicyModel
import Testing

/// How questions are read, and how words of texts fit them.
@Suite struct QuestionTests {
  @Test(arguments: [
    ("sv", "Får jag svara på kvällen?", QuestionWords.Shape.permission, ["svara", "kvällen"]),
    ("sv", "måste jag säga var jag arbetar", .duty, ["arbetar"]),
    ("en", "Do I have to answer complaints?", .duty, ["answer", "complaints"]),
    ("en", "how many posts a day", .open, ["posts", "day"]),
  ])
  func aQuestionHasAShapeAndWords(
    _ tag: String, _ text: String, _ shape: QuestionWords.Shape, _ words: [String]
  )
    throws
  {
    let question = Question(text, in: try #require(Language(tag)))
    #expect(question.shape == shape)
    #expect(question.terms.map(\.text) == words)
  }

  @Test func aNotIsNoticed() throws {
    let swedish = try #require(Language("sv"))
    #expect(Question("måste jag inte svara", in: swedish).isNegated)
    #expect(!Question("måste jag svara", in: swedish).isNegated)
  }

  @Test(arguments: [
    ("konto", "Kontot är öppet", 4), ("konto", "i kontoregistret", 2), ("konto", "ett kundkonto", 2),
    ("konto", "vi kontaktar", 0), ("bil", "bilder", 0), ("åsikt", "Dina ÅSIKTER är dina", 4),
  ])
  func aRootFitsItsFormsWhollyAndCompoundsInPart(_ root: String, _ text: String, _ fit: Int) {
    let search = WordSearch(.swedish)
    #expect(search.fit(WordSearch.folded(root), in: Array(text.utf8)[...]) == fit)
  }
}
