import TestSupport
import Testing
import Timelines

/// The ways to a rule besides its policy's page: cards, pages by strength, what changed since a reader was here last.
@Suite struct FindingTests {
  private static let text = """
    ## Vi svarar {#answering}

    ### Vi svarar inom fyra timmar {#four-hours strength=must visibility=public}

    ### Vi får svara på kvällen {#evenings strength=may visibility=partner}

    ### Vi viskar om budgeten {#budget strength=must}
    """

  private func policy() async throws -> DatedPolicy {
    var policy = DatedPolicy()
    try await policy.approve(Self.text, on: "2026-03-01")
    return policy
  }

  @Test func aCardHasTheGuidelinesByStrength() async throws {
    let card = try await policy().site("intranet").page("p/card")
    let must = try #require(card.firstRange(of: "use href=\"#_must\""))
    let may = try #require(card.firstRange(of: "use href=\"#_may\""))
    let evening = try #require(card.firstRange(of: "Vi får svara på kvällen</a>"))
    let budget = try #require(
      card.firstRange(of: "href=\"../index.html#budget\">Vi viskar om budgeten</a>"))
    #expect(must.lowerBound < budget.lowerBound && budget.lowerBound < may.lowerBound)
    #expect(may.lowerBound < evening.lowerBound)
    #expect(card.contains("https://in.example/p/sv/p/"))
  }

  @Test func aPolicyLeadsToItsCard() async throws {
    let page = try await policy().site("intranet").page("p")
    #expect(
      page.contains("<p class=\"card-link\"><a href=\"card/index.html\">Snabbkort att skriva ut</a></p>"))
  }

  @Test func partnersSeeWhatIsTheirs() async throws {
    let site = try await policy().site("partners")
    let pages = site.page("p/card") + site.page("strengths/must")
    #expect(pages.contains("Vi svarar inom fyra timmar") && site.page("p/card").contains("på kvällen"))
    #expect(!pages.contains("budgeten"))
    let press = try await policy().site("press-room")
    #expect(!press.has("p/card") && !press.has("strengths"))
  }

  @Test func aPageForEachStrength() async throws {
    let site = try await policy().site("intranet")
    #expect(site.page("strengths").contains("2 riktlinjer"))
    #expect(site.page("strengths/must").contains("Vi viskar om budgeten"))
    #expect(!site.page("strengths/must").contains("på kvällen"))
    #expect(site.page("strengths/should-not").contains("Ingen riktlinje är av det slaget."))
  }

  @Test func onlyATextWithAPastTellsWhatAReaderMissed() async throws {
    var policy = try await policy()
    #expect(!(try await policy.site("intranet").page("p").contains("last-read")))
    try await policy.approve(Self.text.replacing("fyra timmar", with: "tre timmar"), on: "2026-05-01")
    let site = try await policy.site("intranet")
    let page = site.page("p")
    #expect(
      page.contains("data-current=\"2026-05-01\" data-updated=\"2026-05-01\" data-older=\"2026-03-01\""))
    #expect(site.has("p/r/2026-03-01/since"))
    #expect(!(try await policy.site("press-room").page("p").contains("last-read")))
  }

  @Test func colleaguesFindTheFileOfAText() async throws {
    var policy = try await policy()
    let settings = policy.fixture.texts["tenet.yml"] ?? ""
    let edit = "edit: \"https://git.example/våra/edit/{file}\""
    policy.fixture.texts["tenet.yml"] = settings.replacing(
      "url: \"https://in.example/p/\"", with: "url: \"https://in.example/p/\", \(edit)")
    policy.write(
      "---\nvariant-of: p\ndepartment: vault\nlanguage: sv\n---\n\n### Vi viskar {#whisper}\n",
      to: "p/departments/vault.md")
    let site = try await policy.site("intranet", showing: .drafts)
    #expect(
      site.page("p").contains(
        "<a href=\"https://git.example/våra/edit/p/policy.md\">Redigera texten</a>"))
    #expect(
      site.page("p/d/vault").contains("<a href=\"https://git.example/våra/edit/p/departments/vault.md\">"))
    for outside in ["press-room", "partners"] {
      #expect(!(try await policy.site(outside).page("p").contains("git.example")), "\(outside)")
    }
    for wrong in ["visibility: partner, \(edit)", "visibility: partner, edit: \"https://git.example/\""] {
      policy.fixture.texts["tenet.yml"] = settings.replacing("visibility: partner", with: wrong)
      #expect(try await policy.fixture.faults().contains { $0.hasSuffix("invalid-value") }, "\(wrong)")
    }
  }
}
