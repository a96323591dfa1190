import PolicyModel
import Testing

@testable import SearchIndex

@Suite struct SearchIndexTests {
  private func index(_ entries: [(title: String, text: String)], language: String = "sv") throws
    -> SearchIndex
  {
    var index = SearchIndex(in: try #require(Language(language)))
    for entry in entries {
      index.begin(.element(.guideline, .must), title: entry.title)
      index.add(entry.text)
    }
    return index
  }

  private func words(_ index: SearchIndex) -> [String] {
    index.words().map { String(decoding: $0.text, as: UTF8.self) }
  }

  /// The entries of a word, and whether it stands in the title of each.
  private func places(_ text: String, _ index: SearchIndex) -> [String] {
    guard let word = index.words().first(where: { $0.text.elementsEqual(text.utf8) }) else { return [] }
    var (places, entry, number, unit): ([String], Int, Int, Int) = ([], 0, 0, 1)
    for sign in word.places {
      guard let value = SignNumber.signs.firstIndex(of: sign) else { return ["?"] }
      number += value % SignNumber.base * unit
      unit *= SignNumber.base
      guard value < SignNumber.base else { continue }
      entry += number / 2
      places.append("\(entry)\(number % 2 == 1 ? " title" : "")")
      (number, unit) = (0, 1)
    }
    return places
  }

  @Test func eachWordKnowsItsEntriesAndWhetherItIsInTheTitle() throws {
    let index = try index([
      ("Nattåget står still", "Resenärerna väntar på nattåget."), ("Kaffe", "På nattåget finns kaffe."),
      ("Bullar", "Kaffe därtill."),
    ])
    #expect(places("nattåget", index) == ["0 title", "1"])
    #expect(places("kaffe", index) == ["1 title", "2"])
    #expect(index.words().first { $0.text.elementsEqual("kaffe".utf8) }?.count == 2)
    #expect(index.count == 3)
  }

  @Test func aRingOrDotsMakeAnotherWord() throws {
    let index = try index([("En källa", "Hon vill KALLA den ÅÄÖ.")])
    #expect(
      words(index) == ["den", "kalla", "källa", "vill", "åäö"].filter { !["den", "vill"].contains($0) })
  }

  @Test func wordsThatSayNothingAreLeftOutInTheirLanguage() throws {
    #expect(words(try index([("Och the avtal", "")])) == ["avtal", "the"])
    #expect(words(try index([("Och the contract", "")], language: "en")) == ["contract", "och"])
  }

  @Test func hyphensHoldAWordTogetherAndOneLetterIsNone() throws {
    #expect(words(try index([("E-post x 24", "AI-bilder – fem")])) == ["24", "ai-bilder", "e-post", "fem"])
  }

  @Test func wordsStandInTheOrderOfTheirBytesHoweverTheyCame() throws {
    let forth = try index([("örn zebra avtal", "")])
    #expect(words(forth) == ["avtal", "zebra", "örn"])
  }

  @Test func manyWordsKeepTheirNumbers() throws {
    var index = SearchIndex(in: try #require(Language("sv")))
    for round in 0..<2 {
      for number in 0..<10_000 {
        index.begin(.term, title: "ord\(number)")
        if round == 1 { index.add("tal\(number)") }
      }
    }
    #expect(Array(index.words()).count == 20_000)
    #expect(places("ord77", index) == ["77 title", "10077 title"])
    #expect(index.kinds.count == 20_000)
  }

  @Test func entriesOfASetAreStepsAndNoneTwice() {
    var set = EntrySet()
    for entry in [0, 3, 3, 20] { set.add(entry) }
    var signs: [UInt8] = []
    for step in [0, 3, 17] { SignNumber.append(step, to: &signs) }
    #expect(set.signs == signs)
  }
}
