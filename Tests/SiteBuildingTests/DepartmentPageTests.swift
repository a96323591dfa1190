import TestSupport
import Testing

/// What colleagues read of a department's own form of a policy, and what nobody else reads of it.
@Suite struct DepartmentPageTests {
  private static let common = """
    ## Vi svarar {#answering}

    Den som frågar får svar.

    ### Vi svarar inom fyra timmar {#within-four-hours strength=must visibility=public}

    Räkna kontorstimmar.

    ### Vi bör vila en stund {#let-it-rest strength=should}

    Tio minuter räcker.

    ### Vi bör hälsa {#greeting strength=should}

    Med ett hej.
    """

  private static func variant(
    of department: String = "office", _ operations: String
  ) -> String {
    """
    ---
    variant-of: p
    department: \(department)
    owner: role:editor
    ---

    \(operations)
    """
  }

  private static let operations = """
    ## {#answering .extend}

    Kontoret svarar först.

    ### Vi svarar med förnamn {#first-names strength=must}

    Så vet den som frågar vem som svarade.

    ## {#let-it-rest .omit reason="Kontoret har ofta flera trådar."}

    ## Vi hälsar på kundens språk {#greeting .replace strength=must}

    Hej, hei eller hello.
    """

  private func policy(_ operations: String = operations) -> DatedPolicy {
    var policy = DatedPolicy()
    policy.write(Self.variant(operations), to: "p/departments/office.md")
    return policy
  }

  @Test func theWholeTextIsThereAndEveryElementSaysWhoseItIs() async throws {
    var policy = policy()
    try await policy.approve(Self.common, on: "2026-03-01")
    let page = try await policy.site("intranet").page("p/d/office")
    #expect(page.contains("Vi svarar inom fyra timmar") && page.contains("Räkna kontorstimmar."))
    #expect(page.contains("Tillägg för Kontoret") && page.contains("Egen lydelse för Kontoret"))
    #expect(page.contains("Utökad för Kontoret") && page.contains("Kontoret svarar först."))
    #expect(!page.contains("Med ett hej.") && page.contains("Hej, hei eller hello."))
  }

  @Test func whatIsLeftOutIsNamedWithItsReasonAndLeadsToTheCommonText() async throws {
    var policy = policy()
    try await policy.approve(Self.common, on: "2026-03-01")
    let site = try await policy.site("intranet")
    for page in [site.page("p/d/office"), site.page("departments/office")] {
      #expect(page.contains("Kontoret har ofta flera trådar."))
      #expect(
        page.contains("p/index.html#let-it-rest\">Vi bör vila en stund</a>")
          || page.contains("../index.html#let-it-rest\">Vi bör vila en stund</a>"))
      #expect(!page.contains("Tio minuter räcker."))
    }
  }

  @Test func theCommonTextNamesTheDepartmentsThatDepartFromIt() async throws {
    var policy = policy()
    try await policy.approve(Self.common, on: "2026-03-01")
    let page = try await policy.site("intranet").page("p")
    #expect(page.contains("<div class=\"departed-from\"><dt>Annorlunda för</dt>"))
    #expect(
      page.contains("href=\"d/office/index.html#greeting\"")
        && page.contains("href=\"d/office/index.html#_departures\""))
    #expect(!page.contains("Hej, hei eller hello.") && !page.contains("Kontoret svarar först."))
  }

  @Test func theRedlineShowsItWordByWordAgainstTheCommonText() async throws {
    var policy = policy()
    try await policy.approve(Self.common, on: "2026-03-01")
    let page = try await policy.site("intranet").page("p/d/office/changes")
    #expect(page.contains("Tio minuter räcker.") && page.contains("Hej, hei eller hello."))
    #expect(page.contains("Strängare") && page.contains("Borttagen"))
  }

  @Test func aDepartmentBelowHasTheTextOfTheOneAboveUntilItHasItsOwn() async throws {
    var policy = DatedPolicy()
    let settings = try #require(policy.fixture.texts["tenet.yml"])
    policy.write(
      settings.replacing("vault: { name: Valvet }", with: "vault: { name: Valvet, parent: office }"),
      to: "tenet.yml")
    policy.write(Self.variant(Self.operations), to: "p/departments/office.md")
    var inherited = policy
    try await inherited.approve(Self.common, on: "2026-03-01")
    let first = try await inherited.site("intranet")
    #expect(!first.has("p/d/vault"))
    #expect(first.page("departments/vault").contains("p/d/office/index.html#first-names"))
    policy.write(
      Self.variant(of: "vault", "## Vi svarar med efternamn {#first-names .replace}"),
      to: "p/departments/vault.md")
    try await policy.approve(Self.common, on: "2026-03-01")
    let second = try await policy.site("intranet")
    #expect(second.page("p/d/vault").contains("Vi svarar med efternamn"))
    #expect(second.page("p/d/vault").contains("Tillägg för Kontoret"))
    #expect(second.page("p/d/vault").contains("Egen lydelse för Valvet"))
    #expect(second.page("p/d/office").contains("Vi svarar med förnamn"))
  }

  @Test func aChangeOfADepartmentsFormIsNewsWithARedlineOfItsOwn() async throws {
    var policy = policy()
    try await policy.approve(Self.common, on: "2026-03-01")
    policy.write(
      Self.variant(Self.operations.replacing("strength=must}\n\nSå vet", with: "strength=should}\n\nSå vet")),
      to: "p/departments/office.md")
    try await policy.approve(Self.common, on: "2026-04-01")
    let site = try await policy.site("intranet")
    #expect(site.page("p/r/2026-04-01/changes/office").contains("Mildare"))
    #expect(site.page("p/changes").contains("Det här ändrades för Kontoret"))
    #expect(site.page("p/r/2026-04-01/changes").contains("Bara enskilda avdelningars regler ändrades."))
    #expect(site.page("new").contains("Det här ändrades för Kontoret"))
    // A change for everybody is no news for departments in particular.
    try await policy.approve(Self.common.replacing("Räkna", with: "Räkna bara"), on: "2026-05-01")
    #expect(try await !policy.site("intranet").has("p/r/2026-05-01/changes/office"))
  }

  @Test func aProposalForADepartmentHasAPageOfItsOwn() async throws {
    var policy = policy()
    try await policy.approve(Self.common, on: "2026-03-01")
    policy.write(
      Self.common, extra: "consultation: { until: 2027-01-01, open-to: internal, contact: desk }")
    policy.write(
      Self.variant(Self.operations.replacing("Så vet", with: "Då vet")), to: "p/departments/office.md")
    let site = try await policy.site("intranet")
    #expect(site.page("p/proposal").contains("Förslag för Kontoret"))
    #expect(site.page("p/proposal/office").contains("Då"))
    #expect(try await !policy.site("press-room").everything.contains("Kontoret svarar"))
  }

  @Test(arguments: ["press-room", "partners"])
  func outsideThereIsNothingOfIt(_ name: String) async throws {
    var policy = policy(
      Self.operations + "\n\n## Så säger kontoret {#within-four-hours .replace}\n\nGenast.\n")
    try await policy.approve(Self.common, on: "2026-03-01")
    let site = try await policy.site(name)
    #expect(site.page("p").contains("Vi svarar inom fyra timmar"))
    for text in [
      "Så säger kontoret", "Genast.", "Kontoret svarar först.", "first-names", "/d/", "flera trådar",
    ] {
      #expect(!site.everything.contains(text), "\(text)")
    }
  }
}
