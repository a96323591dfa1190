import PolicyModel
import Testing

/// How the length of sentences and words is counted.
@Suite struct ReadabilityTests {
  private func counted(_ text: String) -> [Int] {
    var readability = Readability()
    readability.add(text)
    return [readability.words, readability.longWords, readability.sentences]
  }

  @Test(arguments: [
    ("Vi svarar. Du frågar!", [4, 0, 2]),
    ("Människor frågar; vi svarar", [4, 1, 1]),
    ("Sju bokstäver: Tolkade, sexton", [4, 2, 1]),
    ("Vi har t.ex. en telefon", [6, 1, 1]),
    ("Öppet från kl. 8 till kl. 17.30 varje dag.", [10, 0, 1]),
    ("En rubrik\nEn punkt i en lista\n\nOch en till.", [10, 0, 3]),
    ("”Vi ses.” Så sa hon … Sen gick hon.", [8, 0, 3]),
    ("Vi-kan inte så’n’t", [3, 0, 1]),
    ("— … ?!", [0, 0, 0]), ("", [0, 0, 0]),
  ])
  func `words, long words and sentences are counted`(_ text: String, _ counts: [Int]) {
    #expect(counted(text) == counts)
  }

  @Test func `LIX is the average sentence and the long words of a hundred`() {
    var readability = Readability()
    for _ in 0..<10 { readability.add("Vi svarar alltid den som frågar, också när människor klagar.") }
    #expect(readability.wordsInSentence == 10)
    #expect(readability.lix == 20)
    #expect(readability.step == .veryEasy)
  }

  @Test func `a text of fewer than a hundred words is not measured`() {
    var readability = Readability()
    for _ in 0..<33 { readability.add("Tre korta ord.") }
    #expect(readability.lix == nil && readability.step == nil && readability.wordsInSentence == nil)
    readability.add("Ett till.")
    #expect(readability.lix != nil)
  }
}
