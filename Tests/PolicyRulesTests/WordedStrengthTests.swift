import PolicyModel
import Testing

/// What the words of a sentence say about strength.
@Suite struct WordedStrengthTests {
  private func strengths(_ sentence: String, _ tag: String) throws -> [Strength] {
    WordedStrength.read(sentence, in: try #require(Language(tag))).map(\.strength)
  }

  @Test(arguments: [
    ("Vi ska inte skämta på någon annans bekostnad", Strength.mustNot),
    ("Vi svarar aldrig på hot", .mustNot),
    ("Du får inte använda logotypen", .mustNot),
    ("Ingen får använda logotypen", .mustNot),
    ("Ingen behöver svara på kvällen", .may),
    ("Du behöver inte be om lov", .may),
    ("Vi måste fråga först", .must),
    ("På fritiden ska vi inte bära uniform", .mustNot),
    ("Vi ska inte bara svara, vi ska hjälpa", .must),
    ("Du får bara dela bilder med namn", .must),
    ("Vi bör inte svara på ironi med ironi", .shouldNot),
    ("Skriv helst högst åtta inlägg om dagen", .should),
    ("Vi ska helst svara samma dag", .should),
    ("Alla medarbetare får berätta, och några talar för oss", .may),
    ("Vi får gärna skoja", .may),
    ("Namn och arbetsgivare ska synas på jobbet", .must),
  ])
  func `Swedish`(sentence: String, strength: Strength) throws {
    #expect(try strengths(sentence, "sv").first == strength)
  }

  @Test(arguments: [
    ("We must not delete criticism", Strength.mustNot),
    ("We never share passwords", .mustNot),
    ("Nobody may use the logo", .mustNot),
    ("No employee may use the logo", .mustNot),
    ("You may only share pictures with a name", .must),
    ("You do not need to ask", .may),
    ("We need not answer at night", .may),
    ("You have to ask first", .must),
    ("Managers should not be the first to follow their staff", .shouldNot),
    ("Preferably write at eight", .should),
    ("You mustn't use the logo", .mustNot),
    ("We do not answer threats", .mustNot),
    ("We must not only answer but help", .must),
    ("All of us may tell our stories, and some speak for the company", .may),
  ])
  func `English`(sentence: String, strength: Strength) throws {
    #expect(try strengths(sentence, "en").first == strength)
    #expect(try strengths(sentence, "en-GB").first == strength)
  }

  @Test(arguments: [
    // Questions and quotations.
    "Får jag gilla ett inlägg som är kritiskt mot oss?", "Vi säger ”du ska inte skriva så”",
    // 'får' that means 'gets'.
    "Alla får ett svar inom fyra timmar", "Vi får frågor varje dag",
    // What is not surely the main clause's.
    "Vi delar bara det vi får dela", "Vi tar bort det som inte ska stå kvar",
    "Det du har lovat att hålla hemligt",
    "Ska du skriva om oss, säg till", "Vi säger till när ett inlägg måste bort",
    // Nothing about strength.
    "Vi är öppna med vilka vi är", "Tåget som stod still", "",
  ])
  func `no false alarm in Swedish`(sentence: String) throws {
    #expect(try strengths(sentence, "sv") == [])
  }

  @Test(arguments: [
    "May I like a post that criticises us?", "We say what we may share", "What you may say is written here",
    "Should you be unsure, ask", "We explain why posts must be removed", "The campaign in May",
    "Asking is a must", "We say \"you must not\" and mean it", "We are open about who we are",
  ])
  func `no false alarm in English`(sentence: String) throws {
    #expect(try strengths(sentence, "en") == [])
  }

  @Test func `other languages are not judged`() throws {
    #expect(try strengths("Wir müssen fragen", "de") == [])
  }

  @Test(arguments: [
    ("Chefer bör låta bli att följa medarbetare", "sv", Strength.shouldNot),
    ("Managers should avoid following staff", "en", .shouldNot),
    ("Du får gärna skoja", "sv", .should),
    ("You may share pictures only when they have said yes", "en", .must),
  ])
  func `what can be meant in two ways agrees with both`(sentence: String, tag: String, strength: Strength)
    throws
  {
    let readings = WordedStrength.read(sentence, in: try #require(Language(tag)))
    #expect(readings.contains { $0.agreesWith.contains(strength) })
  }
}
