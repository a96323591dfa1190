import Foundation
import PolicyModel
import TestSupport
import Testing

/// Nothing that a reader may not see is in any byte of her site.
@Suite struct LeakTests {
  /// Every text, id and name that ends in `canary` may not leave the house.
  private let fixture = WorkspaceFixture([
    "canary-folder/policy.md": """
    ---
    policy: open
    title: Öppen titel
    summary: Öppen sammanfattning.
    class: policy
    language: sv
    owner: role:role-canary
    approver: department:department-canary
    visibility: { principle: public, preamble: internal }
    ---

    Inledning canary1.

    ## Öppen princip {#open-principle}

    Öppen text. <!-- kommentar canary2 --> [intern länk](#guideline-canary) ![bild](media:picture-canary)

    ### Intern riktlinje canary3 {#guideline-canary strength=must}

    Intern text canary4.

    ### Öppen riktlinje {#open-guideline strength=must visibility=public see="#guideline-canary"}

    ### Sluten genom sitt omfång canary5 {#scoped-canary strength=must visibility=public applies-to="role:role-canary"}

    ### Sluten genom sitt villkor canary6 {#provided-canary strength=may visibility=public provided="#guideline-canary"}

    ### Sluten genom villkorets villkor canary7 {#chained-canary strength=may visibility=public provided="#provided-canary"}

    ### Begränsad canary8 {#restricted-canary strength=must visibility=restricted}

    ## Intern princip canary9 {#principle-canary visibility=internal}

    ### Öppen under sluten canary10 {#under-canary strength=must visibility=public}
    """,
    "closed/policy.md": WorkspaceFixture.policy(
      "policy-canary", extra: "visibility: { principle: internal }", "## Canary11 {#whole-canary}\n"),
    "tenet.yml": """
    organisation: { name: Nordljus }
    languages: [sv]
    departments: { department-canary: { name: Avdelning canary12 }, office: { name: Kontoret, visibility: public } }
    roles: { role-canary: { name: Roll canary13 } }
    channels: { channel-canary: { name: Kanal canary14, visibility: partner }, blog: { name: Blogg, visibility: public } }
    sites:
      intranet-canary: { visibility: internal, name: Namn canary15, url: "https://canary16.example/" }
      press-room: { visibility: public, contact: desk }
    """,
    "registers/contacts.yml": """
    desk: { name: Pressjouren, phone: "canary17", email: press@nordljus.example, public: [name, email] }
    contact-canary: { name: Namn canary18 }
    """,
    "registers/accounts.yml": """
    shown: { channel: blog, handle: "@nordljus", owner: "role:role-canary", tone: canary19, public: [channel, handle] }
    account-canary: { channel: blog, handle: "@canary20" }
    """,
    "registers/glossary.yml": """
    word: { term: ord, text: betydelse, visibility: public }
    word-canary: { term: canary21, text: canary22 }
    """,
    "registers/questions.yml": """
    shown: { answer: "policy:open#open-principle", asked: { sv: [Hur öppet är det] }, visibility: public }
    question-canary: { answer: "policy:open#open-principle", asked: { sv: [Fråga canary30] } }
    """,
    "registers/media.yml": """
    picture: { file: media/file-canary23.pdf, alt: En bild, credit: Namn, licence: CC0, permission: Tillstånd canary24, visibility: public }
    picture-canary: { file: media/other-canary.avif, alt: Bild canary25 }
    """,
    "media/file-canary23.pdf": "bytes of the open picture",
    "media/other-canary.avif": "canary26",
    "registers/references.yml": "reference-canary: { title: Avtal canary27 }\n",
    "press/item.md": """
    ---
    press-item: shown
    headline: Öppen nyhet
    language: sv
    published: 2026-11-20
    contacts: [desk, contact-canary]
    media: [picture, picture-canary]
    about: ["policy:open", "policy:policy-canary"]
    ---

    Öppen ingress.
    """,
    "press/later-canary.md": """
    ---
    press-item: later-canary
    headline: Nyhet canary28
    language: sv
    published: 2026-11-20
    embargo-until: 2099-01-01T00:00:00+01:00
    ---

    Ingress canary29.
    """,
  ])

  /// What of a tree's names and bytes holds the word, in any case.
  private func leaks(_ files: [String: [UInt8]]) -> [String] {
    files.flatMap { path, bytes -> [String] in
      let text = (path + "\n" + String(decoding: bytes, as: UTF8.self)).lowercased()
      return text.ranges(of: "canary").map { range in
        let start = text.index(range.lowerBound, offsetBy: -20, limitedBy: text.startIndex) ?? text.startIndex
        let end = text.index(range.upperBound, offsetBy: 10, limitedBy: text.endIndex) ?? text.endIndex
        return "\(path): \(text[start..<end])"
      }
    }
  }

  @Test func nothingInternalIsInAnyByteOfThePressRoom() async throws {
    let files = try await fixture.build("press-room")
    #expect(leaks(files) == [])
    let page = String(decoding: try #require(files["sv/open/index.html"]), as: UTF8.self)
    for shown in ["Öppen titel", "Öppen princip", "Öppen text.", "intern länk", "Öppen riktlinje"] {
      #expect(page.contains(shown))
    }
    #expect(files["media/picture.pdf"] == Array("bytes of the open picture".utf8))
  }

  @Test func theSearchForCanariesFindsThemWhereTheyMayBe() async throws {
    let found = leaks(try await fixture.build("intranet-canary"))
    for number in [3, 4, 9, 11, 12, 13, 18, 20, 22] {
      #expect(
        found.contains {
          $0.hasSuffix("canary\(number)") || $0.contains("canary\(number)<")
            || $0.contains("canary\(number).") || $0.contains("canary\(number) ")
        })
    }
    #expect(!found.contains { $0.contains("canary8") }, "a restricted element is not for every colleague")
  }

  /// What a fault of the content could open, were it only the faults that stop a build.
  @Test(arguments: [
    [
      "p/policy.md": WorkspaceFixture.policy(
        "p", "## Öppen {#a}\n\n### Canary1 {#a strength=may}\n\nCanary2.\n")
    ],
    [
      "p/policy.md": WorkspaceFixture.policy("p", "## Öppen {#a}\n"),
      "q/policy.md": WorkspaceFixture.policy(
        "p", extra: "visibility: { principle: internal }", "## Canary1 {#a}\n"),
    ],
    [
      "p/policy.md": WorkspaceFixture.policy(
        "p", extra: "visibility: { preamble: public }", "Öppen.\n\n## Preamble\n\nCanary1.\n")
    ],
    [
      "registers/contacts.yml":
        "harriet-canary: { name: Canary1, email: press@n.example, public: [email] }\ndesk: { name: D, public: [name] }\n"
    ],
    [
      "press/a.md":
        "---\npress-item: a\nheadline: Canary1\nlanguage: sv\npublished: 2026-01-01\nembargo-until: 2099-01-01T00:00:00Z\n---\n",
      "press/a.en.md": "---\npress-item: a\nheadline: Canary2\nlanguage: en\npublished: 2026-01-01\n---\n",
    ],
  ])
  func whatIsClosedStaysClosedWhateverStandsBesideIt(texts: [String: String]) async throws {
    #expect(leaks(try await WorkspaceFixture(texts, languages: "[sv, en]").build("press-room")) == [])
  }

  @Test(arguments: 0..<40)
  func aSiteShowsExactlyWhatItsReaderMaySee(seed: UInt64) async throws {
    var random = SplitMix64(seed: seed)
    let generated = GeneratedPolicy(using: &random)
    var fixture = WorkspaceFixture(["p/policy.md": generated.text])
    let sites = Visibility.allCases.map { "  \($0.rawValue)-site: { visibility: \($0.rawValue) }" }
    fixture.texts["tenet.yml"] =
      "organisation: { name: N }\nlanguages: [sv]\nsites:\n" + sites.joined(separator: "\n")
    for reader in Visibility.allCases {
      let files = try await fixture.build("\(reader.rawValue)-site")
      let everything = files.values.map { String(decoding: $0, as: UTF8.self) }.joined()
      for (token, visibility) in generated.tokens {
        #expect(
          everything.contains(token) == (visibility <= reader), "\(token) is \(visibility) for \(reader)")
      }
    }
  }
}

/// A policy of random shape in which every text is a token of its own, and who may read each.
private struct GeneratedPolicy {
  private(set) var text =
    "---\npolicy: p\ntitle: P\nclass: policy\nvisibility: { principle: partner, guideline: restricted }\n---\n\n"
  private(set) var tokens: [(token: String, visibility: Visibility)] = []

  init(using random: inout SplitMix64) {
    for principle in 0..<Int.random(in: 1..<5, using: &random) {
      let own = add("##", "principle\(principle)", default: .partner, under: .public, using: &random)
      for guideline in 0..<Int.random(in: 0..<5, using: &random) {
        add("###", "guideline\(principle)x\(guideline)", default: .restricted, under: own, using: &random)
      }
    }
  }

  @discardableResult
  private mutating func add(
    _ marker: String, _ name: String, default standard: Visibility, under above: Visibility,
    using random: inout SplitMix64
  ) -> Visibility {
    let written = Bool.random(using: &random) ? Visibility.allCases.randomElement(using: &random) : nil
    let attribute = written.map { " visibility=\($0.rawValue)" } ?? ""
    text += "\(marker) Title\(name)end {#id-\(name)-end strength=must\(attribute)}\n\nBody\(name)end.\n\n"
    // What stands under something closed is closed with it.
    let effective = max(written ?? standard, above)
    tokens += ["Title\(name)end", "id-\(name)-end", "Body\(name)end"].map { ($0, effective) }
    return effective
  }
}
