import PolicyModel
import SemanticDiff
import Testing

@testable import Rendering

/// The summary is what a person would have written.
@Suite struct DifferenceSummaryTests {
  /// What happened, and how it is told in Swedish and in English.
  struct Telling: Sendable {
    let changes: [Change]
    let swedish: String
    let english: String
    var extent = DifferenceSummary.Extent.part
  }

  private static func change(
    _ kind: ChangeKind, _ element: ElementKind?, _ id: String, _ level: ChangeLevel = .binding,
    for affects: [String] = []
  ) -> Change {
    let isMove = kind == .moved
    return MadeDifference.change(
      kind, element, id, level, affects: affects, from: isMove ? "x" : nil, to: isMove ? "y" : nil)
  }

  static let tellings: [Telling] = [
    Telling(
      changes: [
        change(.moved, .guideline, "c", .substantive, for: ["department:service"]),
        change(.strengthened, .guideline, "a", for: ["department:service"]),
        change(.added, .case, "d", .substantive, for: ["everybody"]),
        change(.strengthened, .guideline, "b", for: ["department:service"]),
      ],
      swedish: "Två riktlinjer blev strängare, en flyttades, ett nytt fall. Gäller: Service.",
      english: "Two guidelines became stricter, one was moved, one new case. Binding for: Service."),
    Telling(changes: [], swedish: "Inget har ändrats.", english: "Nothing changed."),
    Telling(
      changes: [
        change(.reworded, .guideline, "a", .editorial, for: ["everybody"]),
        change(.retitled, .principle, "b", .editorial, for: ["everybody"]),
      ],
      swedish: "Bara stavning, skiljetecken och formatering har ändrats.",
      english: "Only spelling, punctuation and formatting changed."),
    // Adjectives and numbers agree with the noun.
    Telling(
      changes: [change(.added, .guideline, "a")], swedish: "En ny riktlinje.", english: "One new guideline."),
    Telling(changes: [change(.added, .reply, "a")], swedish: "Ett nytt svar.", english: "One new reply."),
    Telling(
      changes: ["a", "b"].map { change(.added, .case, $0) }, swedish: "Två nya fall.",
      english: "Two new cases."
    ),
    Telling(
      changes: (1...12).map { change(.removed, .section, "s-\($0)") }, swedish: "Tolv avsnitt togs bort.",
      english: "Twelve sections were removed."),
    Telling(
      changes: (1...13).map { change(.removed, .question, "s-\($0)") }, swedish: "13 frågor togs bort.",
      english: "13 questions were removed."),
    // A noun is said once; after it a number alone will do.
    Telling(
      changes: [
        change(.weakened, .guideline, "a"), change(.added, .guideline, "b"), change(.added, .guideline, "c"),
        change(.removed, .guideline, "d"),
      ],
      swedish: "En riktlinje blev mildare, två är nya, en togs bort.",
      english: "One guideline became less strict, two are new, one was removed."),
    Telling(
      changes: [change(.weakened, .reply, "a"), change(.added, .reply, "b")],
      swedish: "Ett svar blev mildare, ett är nytt.", english: "One reply became less strict, one is new."),
    // An element counts once; only a change of words that matters more than the rest of it is told beside.
    Telling(
      changes: [
        change(.strengthened, .guideline, "a"), change(.retitled, .guideline, "a", .editorial),
        change(.reworded, .guideline, "a"),
      ],
      swedish: "En riktlinje blev strängare.", english: "One guideline became stricter."),
    Telling(
      changes: [change(.moved, .guideline, "a", .editorial), change(.reworded, .guideline, "a")],
      swedish: "En riktlinje säger något nytt, en flyttades.",
      english: "One guideline says something new, one was moved."),
    // The most binding comes first, whatever the order of the text.
    Telling(
      changes: [
        change(.reworded, .principle, "a", .substantive), change(.quantityChanged, .procedure, "b"),
        change(.scopeWidened, .procedure, "c"),
      ],
      swedish: "En arbetsgång fick en annan gräns eller tid, en gäller nu fler, en princip formulerades om.",
      english:
        "One procedure has another limit or time, one now binds more people, one principle was reworded."),
    Telling(
      changes: [change(.reworded, .preamble, "preamble", .substantive, for: ["everybody"])],
      swedish: "Inledningen formulerades om. Ingens skyldigheter har ändrats.",
      english: "The introduction was reworded. Nobody’s duties changed."),
    Telling(
      changes: [change(.metadataChanged, nil, "", .substantive, for: ["everybody"])],
      swedish: "Dokumentet fick andra uppgifter. Ingens skyldigheter har ändrats.",
      english: "The document has other details. Nobody’s duties changed."),
    Telling(
      changes: [
        change(.strengthened, .guideline, "a", for: ["capacity:professional", "channel:blog"]),
        change(.weakened, .guideline, "b", for: ["channel:blog"]),
        change(.reworded, .case, "c", .substantive, for: ["everybody"]),
      ],
      swedish:
        "En riktlinje blev strängare, en blev mildare, ett fall formulerades om. Gäller: I yrkesrollen och på Blogg.",
      english:
        "One guideline became stricter, one became less strict, one case was reworded. Binding for: In your professional role and on Blogg."
    ),
    Telling(
      changes: [
        change(.strengthened, .guideline, "a", for: ["channel:blog"]),
        change(.removed, .guideline, "b", for: ["everybody"]),
      ],
      swedish: "En riktlinje blev strängare, en togs bort. Gäller alla.",
      english: "One guideline became stricter, one was removed. Binding for everybody."),
    Telling(
      changes: [
        change(.added, .principle, "a", .substantive), change(.added, .guideline, "b"),
        change(.added, .guideline, "c"), change(.added, .case, "d", .substantive),
      ],
      swedish: "Allt är nytt: två riktlinjer, en princip och ett fall.",
      english: "All of it is new: two guidelines, one principle and one case.", extent: .begun),
    Telling(
      changes: [change(.removed, .principle, "a", .substantive)], swedish: "Allt är borta: en princip.",
      english: "All of it is gone: one principle.", extent: .ended),
    // Nobody takes in more than six things; what matters least is counted together.
    Telling(
      changes: [
        change(.strengthened, .guideline, "a"), change(.weakened, .guideline, "b"),
        change(.quantityChanged, .guideline, "c"), change(.added, .guideline, "d"),
        change(.removed, .guideline, "e"), change(.visibilityWidened, .guideline, "f", .substantive),
        change(.retitled, .case, "g", .substantive), change(.idChanged, .section, "h", .substantive),
      ],
      swedish:
        "En riktlinje blev strängare, en blev mildare, en fick en annan gräns eller tid, en är ny, en togs bort, och tre ändringar till.",
      english:
        "One guideline became stricter, one became less strict, one has another limit or time, one is new, one was removed, and three more changes."
    ),
  ]

  @Test(arguments: tellings.indices)
  func `told as a person would`(index: Int) throws {
    let telling = Self.tellings[index]
    #expect(try summary(telling, "sv") == telling.swedish)
    #expect(try summary(telling, "en") == telling.english)
  }

  @Test(arguments: ["sv", "en"])
  func `every kind of change of every kind of element is a sentence`(tag: String) throws {
    for kind in ChangeKind.allCases {
      for level in ChangeLevel.allCases where level > .editorial {
        for element in ElementKind.allCases.map(Optional.some) + [nil] {
          for count in 1...2 {
            let changes = (1...count).map { Self.change(kind, element, "e-\($0)", level) }
            let text = try summary(Telling(changes: changes, swedish: "", english: ""), tag)
            #expect(text.hasSuffix(".") && text.first?.isUppercase == true, "\(text)")
            #expect(!text.contains("{") && !text.contains("summary-") && !text.contains("noun-"), "\(text)")
          }
        }
      }
    }
  }

  @Test func `text that came or went in an element is not the element`() throws {
    let place = Change.Place(element: .preamble, location: nil)
    let changes = [ChangeKind.added, .removed].enumerated().map { index, kind in
      Change(
        kind: kind, level: .substantive, element: Identifier("e-\(index)"), elementKind: .guideline,
        title: "E",
        from: nil, to: nil, affects: [], reason: nil, old: [place], new: [place], words: [])
    }
    let telling = Telling(
      changes: changes, swedish: "En riktlinje byggdes ut, en kortades.",
      english: "One guideline was extended, one was shortened.")
    #expect(try summary(telling, "sv") == telling.swedish)
    #expect(try summary(telling, "en") == telling.english)
  }

  private static let words = ["sv", "en"].reduce(into: [String: Words]()) { words, tag in
    words[tag] = try? MadeDifference.words(tag)
  }

  private func summary(_ telling: Telling, _ tag: String) throws -> String {
    let fixture = try NamedUnits.names(tag)
    return DifferenceSummary(
      telling.changes, extent: telling.extent, words: try #require(Self.words[tag]), names: fixture
    ).text
  }
}
