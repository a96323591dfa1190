import PolicyModel
import Testing

@testable import Guidance

/// How questions are read, and how words of texts fit them.
@Suite struct QuestionTests {
  @Test(arguments: [
    ("sv", "Får jag svara på kvällen?", QuestionWords.Shape.permission, ["svara", "kvällen"]),
    ("sv", "måste jag säga var jag arbetar", .duty, ["arbetar"]),
    ("en", "Do I have to answer complaints?", .duty, ["answer", "complaints"]),
    ("en", "how many posts a day", .howMany, ["posts", "day"]),
    ("sv", "vem bestämmer om jag får blogga", .who, ["bestämmer", "blogga"]),
    ("sv", "får vi ta bort kommentarer", .permission, ["radera", "kommentarer"]),
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
    ("konto", "Kontot är öppet", 400), ("konto", "i kontoregistret", 200), ("konto", "ett kundkonto", 200),
    ("konto", "vi kontaktar", 0), ("bil", "bilder", 0), ("åsikt", "Dina ÅSIKTER är dina", 400),
    ("konto", "”Kontot”–stängt", 400), ("instagramkonto", "ett konto", 200),
    ("instagramkonto", "vi kontaktar", 0),
    ("foto", "en bild", 340),
  ])
  func aRootFitsItsFormsWhollyAndCompoundsInPart(_ word: String, _ text: String, _ fit: Int) throws {
    let question = Question(word, in: try #require(Language("sv")))
    let finder = RootFinder(question.terms, endings: QuestionWords.swedish.endings)
    var fits = finder.none
    finder.raise(&fits, by: text)
    #expect(fits == [fit])
  }

  @Test func aRareWordTellsMoreThanACommonOne() {
    let rarities = [0, 1, 2, 5, 10, 50, 99].map { QuestionRanker.rarity($0, of: 99) }
    #expect(rarities == rarities.sorted(by: >))
    #expect(Set(rarities).count == rarities.count)
    #expect(rarities.last == 1)
  }
}
