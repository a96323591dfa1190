import TestSupport
import Testing

/// A proposal is shown to those whom it is open to, as what it is, until its last day.
@Suite struct ProposalTests {
  private func asked(openTo: String = "", until: String = "2026-12-10") async throws -> DatedPolicy {
    var policy = DatedPolicy()
    try await policy.approve(
      "## Vi åker buss {#go}\n\nText som gäller.\n\n### Hemlig {#secret strength=must}\n\nIntern text.\n",
      on: "2026-01-10")
    let open = openTo.isEmpty ? "" : ", open-to: \(openTo)"
    policy.write(
      "## Vi åker tåg {#go}\n\nText som föreslås.\n\n### Hemlig {#secret strength=must visibility=public}\n\nÖppnad text.\n",
      extra: "consultation: { until: \(until)\(open), contact: desk }")
    return policy
  }

  @Test func itSaysThatItIsAProposalUntilWhenAndWhereToAnswer() async throws {
    let site = try await asked().site("intranet")
    let page = site.page("p/proposal")
    #expect(page.contains("class=\"status proposal\""))
    #expect(page.contains("Det är inte den slutliga policyn."))
    #expect(page.contains("<time datetime=\"2026-12-10\">"))
    #expect(page.contains("<ins>") && page.contains("<del>"))
    #expect(page.contains("href=\"mailto:press@nordljus.example?subject="))
    #expect(page.contains("%5Bp%23go%5D"), "an answer about a rule names policy and element")
    for place in [site.page("p"), site.page("new"), site.start] {
      #expect(place.contains("proposal/index.html"))
    }
    #expect(site.page("p").contains("Text som gäller."))
  }

  @Test func itIsOpenToColleaguesUnlessItSaysOtherwise() async throws {
    let inside = try await asked()
    for name in ["press-room", "partners"] {
      #expect(!(try await inside.site(name).everything.contains("föreslås")))
    }
    let outside = try await asked(openTo: "public")
    for name in ["press-room", "partners", "intranet", "board"] {
      #expect(try await outside.site(name).page("p/proposal").contains("föreslås"))
    }
    let partners = try await asked(openTo: "partner")
    #expect(try await partners.site("partners").has("p/proposal"))
    #expect(!(try await partners.site("press-room").has("p/proposal")))
  }

  @Test func itOpensNothingThatIsClosedInTheTextThatApplies() async throws {
    let site = try await asked(openTo: "public").site("press-room")
    #expect(!site.everything.contains("Öppnad text."))
    #expect(!site.everything.contains("secret"))
  }

  @Test func itEndsWithItsLastDay() async throws {
    let policy = try await asked()
    #expect(try await policy.site("intranet", on: "2026-12-10").has("p/proposal"))
    let after = try await policy.site("intranet", on: "2026-12-11")
    #expect(!after.everything.contains("föreslås"))
  }

  @Test func aPolicyThatWasNeverApprovedIsShownAsAProposalAndNothingElse() async throws {
    var policy = DatedPolicy()
    policy.write("## Vi åker tåg {#go}\n\nText som föreslås.\n", extra: "consultation: { until: 2026-12-10 }")
    let site = try await policy.site("intranet")
    #expect(site.page("p/proposal").contains("Text som föreslås."))
    #expect(!site.has("p") && !site.has("p/changes"))
    #expect(site.start.contains("p/proposal/index.html"))
  }

  @Test func whatWasApprovedIsNoProposalAnyMore() async throws {
    var policy = try await asked()
    try await policy.approveWorkingCopy(on: "2026-11-20")
    #expect(!(try await policy.site("intranet").has("p/proposal")))
  }
}
