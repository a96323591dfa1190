import PolicyModel
import Testing

@testable import Guidance

/// Titles counted as bytes have as many words as when they are split into words.
@Suite("The length of titles")
struct TitleLengthTests {
  @Test(
    "Bytes and words come to the same",
    arguments: [
      "", "-", "Svara på kvällen", "ÅSIKTER ÄR FRIA", "Får jag – på jobbet – filma?", "It's what we'd say",
      "’quoted’ and 'quoted'", "e-post, sms & chatt", "-- streck --", "Über-uns ÷ oss", "3 × 2 foton",
      "a\u{30A}r efter år", "Vem som helst 24-7", "«citat»", "Ñandú and the œuvre", "日本 and Sweden",
      "Vad gäller för  oss",
    ])
  func sameAsWords(title: String) {
    for language in ["sv", "en"].compactMap(Language.init) {
      let words = QuestionWords.of(language)
      let expected = Question.words(of: title).count { !words.silent.contains($0) }
      #expect(TitleLength(words).count(title) == expected, "\(title) in \(language)")
    }
  }
}
