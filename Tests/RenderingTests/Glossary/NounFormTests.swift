import PolicyModel
import TestSupport
import Testing

/// The forms in which words of the glossary stand in texts.
@Suite struct NounFormTests {
  private func forms(_ word: String, _ tag: String = "sv") throws -> Set<String> {
    NounForms.of(word, in: try #require(Language(tag)))
  }

  @Test(arguments: [
    ("riktlinje", "riktlinjen riktlinjens riktlinjer riktlinjerna riktlinjernas"),
    ("kontorstimme", "kontorstimmen kontorstimmar kontorstimmarna"),
    ("blogga", "bloggan bloggor bloggorna"), ("ideologi", "ideologin ideologier ideologierna ideologins"),
    ("konto", "kontot konton kontona kontots"), ("fadder", "faddern faddrar faddrarna"),
    ("regel", "regeln regler reglerna"), ("tecken", "tecknet tecknen"),
    ("läsare", "läsaren läsarna läsarnas"), ("program", "programmet programmen"),
    ("serviceombud", "serviceombudet serviceombuden serviceombudets"), ("partner", "partnern partnerna"),
  ])
  func swedishNounsAreInflected(_ word: String, _ expected: String) throws {
    let forms = try forms(word)
    for form in expected.split(separator: " ") { #expect(forms.contains(String(form)), "\(form)") }
    #expect(forms.contains(word))
  }

  @Test(arguments: [
    ("konto", "kontor"), ("konto", "kontoret"), ("riktlinje", "riktig"), ("ideologi", "ideologisk"),
    ("policy", "polis"),
  ])
  func otherWordsAreNoFormsOfIt(_ word: String, _ other: String) throws {
    #expect(try !forms(word).contains(other))
  }

  @Test func englishNounsAreInflected() throws {
    #expect(try forms("guideline", "en").isSuperset(of: ["guideline", "guidelines"]))
    #expect(try forms("policy", "en-GB").contains("policies"))
    #expect(try forms("watch", "en").contains("watches"))
    #expect(try !forms("guideline", "en").contains("guidelinen"))
  }

  @Test func wordsOfOtherLanguagesStandAsTheyAre() throws {
    #expect(try forms("ohje", "fi") == ["ohje"])
  }
}
