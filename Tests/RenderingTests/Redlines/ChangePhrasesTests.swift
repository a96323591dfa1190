import PolicyModel
import SemanticDiff
import Testing

@testable import Rendering

/// One change, said in words.
@Suite struct ChangePhrasesTests {
  static let sentences: [(Change, String, String)] = [
    (
      change(.strengthened, from: "should", to: "must"), "Strängare: från Bör till Ska.",
      "Stricter: from Should to Must."
    ),
    (
      change(.quantityChanged, from: "8/day", to: "10/day"),
      "Annan gräns eller tid: från 8 om dagen till 10 om dagen.",
      "Another limit or time: from 8 a day to 10 a day."
    ),
    (
      change(.quantityChanged, from: nil, to: "4 office-hours"),
      "Annan gräns eller tid: är nu 4 kontorstimmar.",
      "Another limit or time: is now 4 office hours."
    ),
    (
      change(.quantityChanged, from: "08:40 11:40", to: nil), "Annan gräns eller tid: var 08:40 och 11:40.",
      "Another limit or time: was 08:40 and 11:40."
    ),
    (
      change(.scopeNarrowed, from: nil, to: "channel:blog | capacity:official, not department:service"),
      "Gäller färre: är nu på Blogg eller i företagets namn, gäller inte Service.",
      "Binds fewer people: is now on Blogg or in the company’s name, does not apply to Service."
    ),
    (
      change(.visibilityWidened, from: "internal", to: "public"),
      "Fler får läsa: från Intern till Öppen för alla.",
      "More people may read it: from Internal to Open to all."
    ),
    (
      change(.datesChanged, from: "2026-11-21", to: "2026-12-01"),
      "Andra datum: från 21 november 2026 till 1 december 2026.",
      "Other dates: from 21 November 2026 to 1 December 2026."
    ),
    (
      change(.approvalChanged, from: "role:editor", to: "department:service"),
      "Annat godkännande: från Redaktör till Service.", "Another approval: from Redaktör to Service."
    ),
    (
      change(.metadataChanged, from: "owner: role:editor", to: "owner: role:none"),
      "Andra uppgifter: ägare från Redaktör till none.", "Other details: owner from Redaktör to none."
    ),
    (
      change(.metadataChanged, from: "summary", to: "summary"), "Andra uppgifter: sammanfattningen.",
      "Other details: the summary."
    ),
    (
      change(.metadataChanged, from: "guideline", to: "case"), "Andra uppgifter: från riktlinje till fall.",
      "Other details: from guideline to case."
    ),
    (
      change(.metadataChanged, from: "overridable=no", to: "overridable=yes"),
      "Andra uppgifter: avdelningar får göra på ett annat sätt.",
      "Other details: departments may do otherwise."
    ),
    (
      change(.moved, from: "first", to: "gone"), "Flyttad: från ”Det första” till gone.",
      "Moved: from “Det första” to gone."
    ),
    (change(.retitled, from: "A", to: "B"), "Ny rubrik.", "New title."),
    (
      change(.reworded, reason: ChangeReason(.number, old: "8", new: "10")),
      "Omformulerad: ett tal (”8” blev ”10”).", "Reworded: a number (“8” became “10”)."
    ),
    (
      change(.reworded, reason: ChangeReason(.negation, new: "inte")),
      "Omformulerad: en negation (”inte” tillkom).", "Reworded: a negation (“inte” came)."
    ),
  ]

  private static func change(
    _ kind: ChangeKind, from: String? = nil, to: String? = nil, reason: ChangeReason? = nil
  ) -> Change {
    MadeDifference.change(kind, .guideline, "a", .binding, from: from, to: to, reason: reason)
  }

  @Test(arguments: sentences.indices)
  func `said in both languages`(index: Int) throws {
    let (change, swedish, english) = Self.sentences[index]
    for (tag, expected) in [("sv", swedish), ("en", english)] {
      let phrases = ChangePhrases(
        words: try MadeDifference.words(tag), names: try NamedUnits.names(tag),
        titles: ["first": "Det första"])
      #expect(phrases.sentence(change) == expected)
    }
  }

  @Test(arguments: ["sv", "en"])
  func `every kind, level and reason has words`(tag: String) throws {
    let words = try MadeDifference.words(tag)
    for kind in ChangeKind.allCases { #expect(words.has("change-\(kind.rawValue)")) }
    for level in ChangeLevel.allCases {
      #expect(words.has("level-\(level.rawValue)") && words.has("level-\(level.rawValue)-text"))
    }
    for reason in ChangeReason.Kind.allCases { #expect(words.has("reason-\(reason.rawValue)"), "\(reason)") }
  }

  @Test func `people are named once, and nobody when it is everybody`() throws {
    let phrases = ChangePhrases(words: try MadeDifference.words("sv"), names: try NamedUnits.names("sv"))
    func affects(_ terms: [[String]]) -> String? {
      phrases.affects(terms.map { MadeDifference.change(.reworded, .guideline, "a", .binding, affects: $0) })
    }
    #expect(
      affects([["department:service"], ["department:service", "role:editor"]])
        == "Berör: Service och Redaktör")
    #expect(affects([["department:service"], ["everybody"]]) == nil)
    #expect(affects([[]]) == nil)
    #expect(affects([["device:other", "nonsense"]]) == "Berör: device:other och nonsense")
  }
}
