import TestSupport
import Testing

/// The page that answers without a server: what it lists, what it knows, and on which sites it is.
@Suite struct AppliesPageTests {
  private static let text = """
    ## Vi svarar {#answering}

    Den som frågar får svar.

    ### Vi svarar inom fyra timmar {#four-hours strength=must visibility=public}

    Räkna kontorstimmar.

    ### Kontoret hälsar först {#greeting strength=should applies-to="department:office" visibility=partner}

    Med ett hej.

    ### Vi viskar om budgeten {#budget strength=must}

    Bara i valvet.
    """

  private static let questions = """
    greeting:
      answer: policy:p#greeting
      asked: { sv: [Vem säger tjena, morsning korsning] }
    hours:
      answer: policy:p#four-hours
      asked: { sv: [Hur snabbt ska man höra av sig] }
      visibility: public
    """

  private func policy() async throws -> DatedPolicy {
    var policy = DatedPolicy()
    policy.write(Self.questions, to: "registers/questions.yml")
    try await policy.approve(Self.text, on: "2026-03-01")
    return policy
  }

  private func rules(_ site: BuiltSite) -> String {
    site.files["sv/applies/rules.js"].map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  @Test func insideItKnowsEveryRuleAndTheVersionInForce() async throws {
    let site = try await policy().site("intranet")
    let rules = rules(site)
    for text in [
      "Vi viskar om budgeten", "Kontoret hälsar först", "version 1.0.0, i kraft sedan 1 mars 2026",
      "morsning korsning",
    ] {
      #expect(rules.contains(text), "\(text)")
    }
    #expect(rules.hasPrefix("const tenetRules = {") && rules.hasSuffix("};\n"))
  }

  @Test func withoutAScriptTheRulesOfADepartmentAreListed() async throws {
    let page = try await policy().site("intranet").page("applies")
    #expect(page.contains("<form class=\"ask\" id=\"_ask\" hidden>"))
    #expect(page.contains("<option value=\"office\">Kontoret</option>"))
    #expect(
      page.contains("<summary><span>Kontoret</span> <span class=\"count\">1 riktlinje</span></summary>"))
    #expect(page.contains("href=\"../p/index.html#greeting\">Kontoret hälsar först</a>"))
  }

  @Test func partnersAreAskedAboutRolesAndHearNothingClosed() async throws {
    let site = try await policy().site("partners")
    let page = site.page("applies")
    #expect(page.contains("id=\"_capacity\"") && !page.contains("id=\"_department\""))
    let rules = rules(site)
    #expect(rules.contains("Vi svarar inom fyra timmar") && rules.contains("Hur snabbt ska man höra av sig"))
    for text in ["budgeten", "morsning korsning", "version 1.0.0"] {
      #expect(!rules.contains(text), "\(text)")
    }
  }

  @Test func thePressRoomHasNone() async throws {
    let site = try await policy().site("press-room")
    #expect(site.page("applies").isEmpty && rules(site).isEmpty)
  }

  @Test func theStartPageLeadsThere() async throws {
    let start = try await policy().site("intranet").start
    #expect(start.contains("<form class=\"ask\" action=\"applies/index.html\">"))
  }
}
