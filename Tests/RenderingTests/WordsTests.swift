import PolicyModel
import Rendering
import Testing

@Suite struct WordsTests {
  private func words(_ tag: String) throws -> Words {
    let language = try #require(Language(tag))
    return try Templates(.builtIn, languages: [language]).words(in: language)
  }

  @Test(arguments: [("sv", "21 november 2026"), ("en", "21 November 2026")])
  func dates(tag: String, text: String) throws {
    #expect(try words(tag).date(try #require(CalendarDate(iso8601: "2026-11-21"))) == text)
  }

  @Test(arguments: [
    ("sv", "4 office-hours", "4 kontorstimmar"), ("sv", "1 day", "1 dag"), ("en", "14 days", "14 days"),
    ("en", "1 week", "1 week"),
  ])
  func spans(tag: String, span: String, text: String) throws {
    #expect(try words(tag).span(try #require(TimeSpan(written: span))) == text)
  }

  @Test func numbersOfThings() throws {
    #expect(try words("sv").count("guidelines", 1) == "1 riktlinje")
    #expect(try words("sv").count("guidelines", 0) == "0 riktlinjer")
    #expect(try words("en").list(["a", "b", "c"]) == "a, b and c")
    #expect(try words("sv").size(2_449_000) == "2,4 MB")
    #expect(
      try words("sv").hours("mon-fri 08:00-17:00, sat 10:00-14:00")
        == "måndag–fredag 08:00–17:00, lördag 10:00–14:00")
  }

  @Test func aValueThatLooksLikeAPlaceIsNotFilledIn() throws {
    #expect(try words("sv")("link-to", ["title": "{title} {n}"]) == "Länk till ”{title} {n}”")
  }

  @Test(arguments: [
    (
      "sv", ["zebra", "Ärlig", "åsikt", "apa", "öl", "Écran"],
      ["apa", "Écran", "zebra", "åsikt", "Ärlig", "öl"]
    ),
    ("en", ["zebra", "Ärlig", "åsikt", "apa", "öl"], ["apa", "Ärlig", "åsikt", "öl", "zebra"]),
    ("da", ["øl", "æble", "årsag", "zebra"], ["zebra", "æble", "øl", "årsag"]),
  ])
  func alphabets(tag: String, given: [String], expected: [String]) throws {
    #expect(Collation(try #require(Language(tag))).sorted(given) { $0 } == expected)
  }

  @Test(arguments: [
    ("sv/a/index.html", "sv/b/index.html", "../b/index.html"),
    ("sv/a/index.html", "en/a/index.html", "../../en/a/index.html"),
    ("index.html", "sv/index.html", "sv/index.html"), ("sv/index.html", "sv/index.html", "index.html"),
    ("sv/press/x/index.html", "media/a.jpg", "../../../media/a.jpg"),
    ("sv/press/x/index.html", "sv/press/index.html", "../index.html"),
  ])
  func relativeLinks(from: String, to: String, link: String) {
    #expect(PagePath(file: from).href(to: PagePath(file: to)) == link)
  }
}
