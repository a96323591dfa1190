import PolicyModel
import Testing

@Suite struct ValueTests {
  @Test(arguments: [
    ("4 hours", "4 hours"), ("1 hour", "1 hour"), ("4 office-hours", "4 office-hours"), ("P14D", "14 days"),
    ("PT4H", "4 hours"), ("P1Y", "1 year"), ("P1Y6M", "18 months"), ("P2W", "2 weeks"),
    ("P1DT12H", "36 hours"),
  ])
  func lengthsOfTime(text: String, written: String) { #expect(TimeSpan(written: text)?.written == written) }

  @Test(arguments: [
    "", "4", "hours", "0 hours", "-1 days", "4 fortnights", "P", "PT", "P1YT1H", "P1", "4  hourss",
    "1.5 hours",
  ])
  func noLengthsOfTime(text: String) { #expect(TimeSpan(written: text) == nil) }

  @Test(arguments: [
    ("2024-02-29", true), ("2026-02-29", false), ("2026-13-01", false), ("26-01-01", false),
    ("2026-1-1", false), ("2026-04-31", false),
  ])
  func dates(text: String, isDate: Bool) {
    #expect((CalendarDate(iso8601: text)?.description == text) == isDate)
  }

  @Test func momentsCountTheirOffset() {
    let summer = Timestamp(iso8601: "2026-06-25T08:00:00+02:00")
    #expect(summer?.moment == Timestamp(iso8601: "2026-06-25T06:00Z")?.moment)
    #expect(summer?.moment.secondsSince1970 == 1_782_367_200)
    #expect(Timestamp(iso8601: "2026-06-25T08:00:00") == nil)
  }

  @Test(arguments: [
    ("a", true), ("a-b2", true), ("-a", false), ("a--b", false), ("a-", false), ("Å", false), ("a/b", false),
    ("", false),
  ])
  func ids(text: String, isID: Bool) { #expect((Identifier(text) != nil) == isID) }

  @Test func idsOfTitles() {
    func slug(_ title: String) -> String { Identifier(slugOf: title, fallback: .preamble).text }
    #expect(slug("Vi är ödmjuka & öppna!") == "vi-ar-odmjuka-oppna")
    #expect(slug("Ærlighed på Færøyene") == "aerlighed-pa-faeroyene")
    #expect(slug("???") == "preamble")
    #expect(slug(String(repeating: "lång ", count: 40)).utf8.count <= Identifier.maximumLength)
    #expect(
      Identifier(slugOf: String(repeating: "x", count: 64), fallback: .preamble).numbered(12).text.utf8.count
        <= 64)
  }

  @Test(arguments: [
    ("#a", true), ("policy:a#b", true), ("ref:a", true), ("https://a.example", true),
    ("mailto:a@b.example", true),
    ("javascript:x", false), ("data:text/html,x", false), ("//a.example", false), ("/etc/passwd", false),
    ("", false),
    ("#Å", false), ("policy:", false), ("file:///etc", false), ("guide.pdf", true),
  ])
  func linkTargets(text: String, isTarget: Bool) { #expect((LinkTarget(written: text) != nil) == isTarget) }
}
