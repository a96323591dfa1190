import Diagnostics
import MarkdownTree
import PolicyModel
import PolicyReading
import SourceText
import Storage
import TestSupport
import Testing

@Suite struct PolicyReadingTests {
  private func policy(_ body: String, extra: String = "") async throws -> Policy {
    let fixture = WorkspaceFixture(["p/policy.md": WorkspaceFixture.policy("p", extra: extra, body)])
    let reading = try await WorkspaceReader.read(fixture.store)
    #expect(reading.diagnostics.map { "\($0.message)" } == [])
    return try #require(reading.workspace?.policies.first)
  }

  @Test func elementsFormATreeOfPrinciplesAndGuidelines() async throws {
    let policy = try await policy(
      """
      Inledning.

      ## Vi är öppna {#open}

      Text.

      #### Djup rubrik

      ### Säg var du arbetar {#say .guideline}
      ### Tåget {#train .case illustrates="#say"}

      ## Ordlista {#words .section}
      """)
    let shape = policy.allElements.map { "\($0.level) \($0.kind.rawValue) \($0.id)" }
    #expect(
      shape == [
        "0 preamble preamble", "2 principle open", "3 guideline say", "3 case train", "2 section words",
      ])
    #expect(policy.elements[1].body.plainText().contains("Djup rubrik"))
  }

  @Test func inShortRulesLevelTwoIsAGuidelineOrASection() async throws {
    let policy = try await policy(
      "## Alla får {#all strength=may}\n\n## Tider {#times}\n\n### Helst 08:40 {#early strength=should}\n",
      extra: "visibility: { guideline: public }"
    ).allElements
    // The fixture's policies are of class `policy`; the same text under `rules`:
    let text = WorkspaceFixture.policy(
      "p",
      "## Alla får {#all strength=may}\n\n## Tider {#times}\n\n### Helst 08:40 {#early strength=should}\n"
    ).replacing("class: policy", with: "class: rules")
    let reading = try await WorkspaceReader.read(WorkspaceFixture(["p/policy.md": text]).store)
    #expect(policy.map(\.kind) == [.principle, .principle, .guideline])
    #expect(reading.workspace?.policies.first?.allElements.map(\.kind) == [.guideline, .section, .guideline])
  }

  @Test func everyAttributeIsReadWithItsPlace() async throws {
    let policy = try await policy(
      """
      ## A {#a}

      ### B {#b strength=ska}
      {applies-to="channel:blog time:work | role:editor" not-for=department:office limit=8/day times="08:40 11:40"}
      """)
    let element = policy.allElements[1]
    #expect(element.strength == .must)
    #expect(element.attributes.limit?.value == Limit(written: "8/day"))
    #expect(element.attributes.times?.value.map(\.description) == ["08:40", "11:40"])
    #expect(
      element.attributes.appliesTo?.value.alternatives.map { $0.terms.map(\.description) } == [
        ["channel:blog", "time:work"], ["role:editor"],
      ])
    let limit = try #require(element.attributes.limit?.location)
    #expect(limit.path == "p/policy.md")
    #expect(limit.range == SourceRange(line: 16, column: 84, length: 5))
  }

  @Test func nothingInAValueIsMarkdown() async throws {
    let policy = try await policy(
      "## En *stark* titel {#a before=\"_snö_ <b> `kod` {x} *y*\"}\n\nText med **vikt**.\n")
    let element = policy.elements[0]
    #expect(element.title == "En stark titel")
    #expect(element.attributes.before?.value == "_snö_ <b> `kod` {x} *y*")
    #expect(element.titleTree.inlineHTML() == "En <em>stark</em> titel")
  }

  @Test(arguments: [
    ("## A {#a strength=\"must\"}", "must"), ("## A {#a strength=“must”}", "must"),
    ("## A {#a strength=„must”}", "must"),
  ])
  func typographicQuotationMarksAreRead(heading: String, strength: String) async throws {
    #expect(try await policy(heading).elements[0].strength?.rawValue == strength)
  }

  @Test func visibilityIsClosedByDefaultAndFollowsTheFrontMatter() async throws {
    let elements = try await policy(
      "Inledning.\n\n## A {#a}\n\n### B {#b}\n\n### C {#c visibility=public}\n",
      extra: "visibility: { principle: public }"
    ).allElements
    #expect(elements.map(\.visibility) == [.internal, .public, .internal, .public])
  }

  @Test func anUnreadableVisibilityClosesItsElement() async throws {
    let text = WorkspaceFixture.policy("p", "## A {#a visibility=publik}\n")
    let reading = try await WorkspaceReader.read(WorkspaceFixture(["p/policy.md": text]).store)
    #expect(reading.workspace?.policies.first?.elements.first?.visibility == .restricted)
  }

  @Test func titlesThatLackAnIdGetOneThatNobodyElseHas() async throws {
    let text = WorkspaceFixture.policy(
      "p", "## Håll måttet\n\n## Håll måttet {#hall-mattet}\n\n## Håll måttet\n")
    let reading = try await WorkspaceReader.read(WorkspaceFixture(["p/policy.md": text]).store)
    #expect(
      reading.workspace?.policies.first?.elements.map(\.id.text) == [
        "hall-mattet-2", "hall-mattet", "hall-mattet-3",
      ])
  }

  @Test func commentsAreDroppedAndSpeakToTheTool() async throws {
    let policy = try await policy(
      "## A {#a}\n\n<!-- tenet:allow missing-strength: prövas i vår -->\n\nText <!-- en tanke --> kvar.\n")
    let element = policy.elements[0]
    #expect(element.suppressions.map(\.rule.value) == ["missing-strength"])
    #expect(element.body.html() == "<p>Text  kvar.</p>\n")
    #expect(!element.body.text.contains(Array("en tanke".utf8)))
  }

  @Test func allFaultsOfAWorkspaceComeInOneRun() async throws {
    let fixture = WorkspaceFixture([
      "a/policy.md": "---\npolicy: a\n", "b/policy.md": WorkspaceFixture.policy("b", "A\n===\n"),
      "registers/media.yml": "x: { fil: y }\n", "press/c.md": "ingen början\n",
    ])
    let faults = try await fixture.faults()
    for expected in [
      "a/policy.md:1:1 missing-front-matter", "b/policy.md:13:1 setext-heading",
      "press/c.md:1:1 missing-front-matter", "registers/media.yml:1:4 missing-key",
    ] { #expect(faults.contains(expected), "\(expected) is not among \(faults)") }
  }

  @Test func aLevelOneHeadingIsTheTitleAndTheTextUnderItThePreamble() async throws {
    let policy = try await policy("# Titel p\n\nInledning.\n\n## A {#a}\n")
    #expect(policy.elements.map(\.id.text) == ["preamble", "a"])
    #expect(policy.elements[0].body.plainText() == "Inledning.")
  }

  @Test(arguments: [
    ("# En annan titel\n\n## A {#a}\n", "duplicate-key"),
    ("Text.\n\n# Titel p\n", "skipped-level"),
    ("# Titel p\n\n## A {#a}\n\n# Titel p\n", "skipped-level"),
    ("# Titel p {visibility=public}\n", "misplaced-attribute"),
    ("## A {#a provided=\"#b #c\"}\n", "invalid-value"),
    ("## A {#a}\n\n#### Djup {visibility=internal}\n", "almost-attributes"),
    ("## A {#a}\n\n#### Djup\n{visibility=internal}\n", "almost-attributes"),
    ("## A {#a}\n{visibility=internal\nsee=\"#a\"}\n", "attribute-syntax"),
    ("## A {#a}\n\t{visibility=internal}\n", "attribute-syntax"),
    ("## A {#a}\n\u{A0}{visibility=internal}\n", "attribute-syntax"),
    ("## A {#a}\n\u{200B}{visibility=internal}\n", "attribute-syntax"),
    ("## A {#a visibility=internal} text\n", "attribute-syntax"),
    ("## A {#a visibility=internal} ##\n", "attribute-syntax"),
    ("## A {#a visibility=internal\n", "attribute-syntax"),
    ("## A {#a}\n{visibility=internal} <!-- varför -->\n", "attribute-syntax"),
    ("## A {#a}\n{visibility=internal}.\n", "attribute-syntax"),
    ("## A {#a}\n{visibility=internal}\u{A0}\n", "attribute-syntax"),
    ("## A {#a}\n{{visibility=internal}}\n", "attribute-syntax"),
    ("## A {#a}\n\u{FEFF}{visibility=internal}\n", "attribute-syntax"),
    ("## A {visibility=internal} {#a}\n", "attribute-syntax"),
    ("## A {visibility=internal} och så {#a}\n", "attribute-syntax"),
    ("## A {#a}\n\n{visibility: internal}\n", "almost-attributes"),
    ("## A {#a}\n\n{internal}\n", "almost-attributes"),
    ("## A {#a}\n\n{: visibility=internal}\n", "almost-attributes"),
    ("## A {#a}\n\n{visibility=internal} <!-- x -->\n", "almost-attributes"),
    ("## A {#a}\n\n\t{visibility=internal}\n", "almost-attributes"),
    ("## A {#a}\n\n#### B {#b}\n", "almost-attributes"),
    ("## A {#a}\n\n    <!-- hemligt -->\n", "raw-html"),
    ("## A {#a}\n\nText[^1].\n\n[^1]: not\n", "unsafe-link"),
    ("## A {#a visibility=\"\"}\n", "invalid-value"),
  ])
  func whatAnAuthorCouldNotMeanIsTold(body: String, rule: String) async throws {
    let fixture = WorkspaceFixture(["p/policy.md": WorkspaceFixture.policy("p", body)])
    #expect(try await WorkspaceReader.read(fixture.store).diagnostics.map(\.rule) == [rule])
  }

  @Test(arguments: [
    "## A \\{#b} {#a}\n", "## A `{x=1}` kod {#a}\n", "## A {i klammer} och mer {#a}\n\n{namn} är en plats.\n",
  ])
  func bracesInATextAreText(body: String) async throws {
    #expect(try await policy(body).elements.map(\.id.text) == ["a"])
  }

  @Test func aKeyTwiceOnOneLineIsNamedAtBothPlaces() async throws {
    let text = WorkspaceFixture.policy(
      "p", extra: "visibility: { principle: public, case: internal, principle: partner }", "## A {#a}\n")
    let reading = try await WorkspaceReader.read(WorkspaceFixture(["p/policy.md": text]).store)
    let fault = try #require(reading.diagnostics.first)
    #expect(fault.rule == "duplicate-key")
    #expect(fault.location.range == SourceRange(line: 10, column: 50, length: 9))
    #expect(fault.related.map(\.location.range) == [SourceRange(line: 10, column: 15, length: 9)])
  }

  @Test func theTermsOfAScopeHaveTheirOwnPlaces() async throws {
    let fixture = WorkspaceFixture([
      "p/policy.md": WorkspaceFixture.policy(
        "p", "## Å {#a}\n\n### Ö {#b strength=may applies-to=\"role:editor role:nobody\"}\n")
    ])
    #expect(try await fixture.faults() == ["p/policy.md:15:49 unknown-unit"])
  }
}
