import TestSupport
import Testing
import Timelines

/// What a site shows on a day is what was approved for it.
@Suite struct RevisionInForceTests {
  private func travel() async throws -> DatedPolicy {
    var policy = DatedPolicy()
    try await policy.approve(
      "## Vi åker buss {#go}\n\nGammal text.\n", on: "2026-01-10", note: "Intern anledning ett.")
    try await policy.approve(
      "## Vi åker tåg {#go}\n\nText som gäller.\n", on: "2026-03-02", note: "Intern anledning två.",
      publicNote: "Vi har bytt till tåg.")
    try await policy.approve(
      "## Vi åker båt {#go}\n\nText som kommer.\n", on: "2026-11-01", effective: "2027-01-01")
    policy.write("## Vi flyger {#go}\n\nUtkast.\n")
    return policy
  }

  @Test func readersFindTheRevisionInForceAndNotTheWorkingCopy() async throws {
    for name in ["press-room", "partners", "intranet", "board"] {
      let site = try await travel().site(name)
      #expect(site.page("p").contains("Text som gäller."))
      #expect(!site.everything.contains("Utkast."))
    }
  }

  @Test func anOlderTextStandsAtItsOwnAddressMarkedAndLeadsSearchEnginesToTheCurrentOne() async throws {
    let old = try await travel().site("press-room").page("p/r/2026-01-10")
    #expect(old.contains("Gammal text."))
    #expect(old.contains("class=\"status old\""))
    #expect(old.contains("Den gällde till 1 mars 2026"))
    #expect(old.contains("<link rel=\"canonical\" href=\"https://ut.example/p/sv/p/\">"))
    #expect(!old.contains("hreflang=\"x-default\""))
  }

  @Test func whatComesIsToldToColleaguesAndNobodyElse() async throws {
    let policy = try await travel()
    let intranet = try await policy.site("intranet")
    #expect(intranet.page("p/r/2027-01-01").contains("class=\"status coming\""))
    #expect(intranet.page("new").contains("Gäller snart"))
    #expect(intranet.page("p").contains("En ny lydelse gäller från 1 januari 2027"))
    for name in ["press-room", "partners"] {
      let site = try await policy.site(name)
      #expect(!site.everything.contains("Text som kommer."))
      #expect(!site.everything.contains("2027-01-01"))
    }
  }

  @Test func theSiteOfAnotherDayShowsWhatHeldThen() async throws {
    let policy = try await travel()
    let then = try await policy.site("intranet", on: "2026-02-01", showing: .nothing)
    #expect(then.page("p").contains("Gammal text."))
    #expect(!then.everything.contains("Text som gäller."), "it was approved a month later")
    let later = try await policy.site("press-room", on: "2027-01-01")
    #expect(later.page("p").contains("Text som kommer."))
    #expect(later.page("p/r/2026-03-02").contains("Text som gäller."))
    let before = try await policy.site("intranet", on: "2025-12-31", showing: .nothing)
    #expect(!before.has("p"))
  }

  @Test func outsideRevisionsAreCalledByTheirDayAndNobodyIsNamed() async throws {
    let policy = try await travel()
    let outside = try await policy.site("press-room").everything
    for closed in ["2.0.0", "Majken Ek", "Intern anledning", "Redaktör"] {
      #expect(!outside.contains(closed))
    }
    #expect(outside.contains("Vi har bytt till tåg."))
    let inside = try await policy.site("intranet")
    #expect(inside.page("p").contains("2.0.0"))
    #expect(inside.page("p/changes").contains("Intern anledning två."))
    #expect(inside.page("p/r/2026-01-10").contains("Majken Ek"))
  }

  @Test func aRevisionThatOnlyColleaguesCanTellFromTheOneBeforeIsNoneOutside() async throws {
    var policy = DatedPolicy()
    let open = "## Öppen {#open}\n\nFör alla.\n\n"
    try await policy.approve(open + "### Intern {#in strength=must}\n\nEtt.\n", on: "2026-01-10")
    try await policy.approve(
      open + "### Intern {#in strength=must}\n\nTvå.\n", on: "2026-02-10",
      publicNote: "Ord om något som ingen ser.")
    let outside = try await policy.site("press-room")
    #expect(!outside.has("p/r/2026-01-10"))
    #expect(!outside.has("p/r/2026-02-10/changes"))
    #expect(!outside.everything.contains("Ord om något som ingen ser."))
    #expect(outside.page("p").contains("<time datetime=\"2026-01-10\">"))
    #expect(!outside.everything.contains("2026-02-10"))
    #expect(try await policy.site("intranet").has("p/r/2026-01-10"))
  }

  @Test func aChangeOfFormIsInTheLogAndIsNoNews() async throws {
    var policy = DatedPolicy()
    try await policy.approve("## Vi åker tåg {#go}\n\nVi reser, med tåg.\n", on: "2026-01-10")
    try await policy.approve("## Vi åker tåg {#go}\n\nVi reser med tåg.\n", on: "2026-05-05")
    let site = try await policy.site("press-room")
    #expect(site.page("p/changes").contains("2026-05-05"))
    #expect(!site.page("new").contains("2026-05-05"))
    #expect(site.page("p").contains("<dt>Senast ändrad</dt>\n<dd><time datetime=\"2026-01-10\">"))
  }

  @Test func aRetiredPolicyLeavesListsAndItsAddressesStay() async throws {
    var policy = DatedPolicy()
    try await policy.approve("## Vi åker tåg {#go}\n\nText som gäller.\n", on: "2026-03-02")
    try await policy.retire(on: "2026-11-02")
    let outside = try await policy.site("press-room")
    #expect(!outside.start.contains("href=\"p/index.html\""))
    #expect(outside.page("p").contains("class=\"status retired\""))
    #expect(!outside.page("p").contains("Text som gäller."))
    #expect(outside.page("p/r/2026-03-02").contains("Text som gäller."))
    let inside = try await policy.site("intranet")
    #expect(inside.start.contains("Gäller inte längre"))
    #expect(inside.page("p/r/2026-03-02").contains("class=\"status retired\""))
  }

  @Test func whatWasNeverApprovedIsOnNoSiteUntilDraftsAreAskedFor() async throws {
    var policy = DatedPolicy()
    policy.write("## Vi flyger {#go}\n\nUtkast.\n")
    let site = try await policy.site("intranet")
    #expect(!site.has("p"))
    #expect(site.start.contains("Det finns ingen policy här än."))
    let drafts = try await policy.site("intranet", showing: .drafts)
    #expect(drafts.page("p").contains("Utkast."))
    #expect(drafts.page("p").contains("class=\"status draft\""))
  }

  @Test func aDraftStandsInThePlaceOfTheRevisionWhichIsStillThere() async throws {
    let site = try await travel().site("intranet", showing: .drafts)
    #expect(site.page("p").contains("Utkast."))
    #expect(site.page("p").contains("class=\"status draft\""))
    #expect(site.page("p/r/2026-03-02").contains("Text som gäller."))
    #expect(!site.page("p/r/2026-03-02").contains("class=\"status"), "it is the one that applies")
  }

  @Test func redlinesShowWhatANeighbourChangedAndWhatHasChangedSince() async throws {
    var policy = try await travel()
    try await policy.approve("## Vi cyklar {#go}\n\nNy text.\n", on: "2026-11-02", effective: "2027-02-01")
    let site = try await policy.site("press-room", on: "2027-03-01")
    let changes = site.page("p/r/2026-03-02/changes")
    #expect(changes.contains("<del>") && changes.contains("tåg") && changes.contains("buss"))
    let since = site.page("p/r/2026-01-10/since")
    #expect(since.contains("buss") && since.contains("cyklar") && !since.contains("tåg"))
  }

  @Test func namesThatAreGoneAreFilledInFromTheRevisionAndOldOnesOpenNothing() async throws {
    var policy = DatedPolicy()
    let body =
      "## Öppen {#a}\n\n### På kontoret {#b strength=must visibility=public applies-to=\"department:office\"}\n\n### I valvet {#c strength=must visibility=public applies-to=\"department:vault\"}\n"
    try await policy.approve(body, on: "2026-01-10")
    let settings = policy.fixture.texts["tenet.yml"] ?? ""
    // The office is gone; the vault's name is everybody's now, but was not when the text was approved.
    policy.write(
      settings.replacing(
        "office: { name: Kontoret, visibility: public }, vault: { name: Valvet }",
        with: "vault: { name: Valvet, visibility: public }"), to: "tenet.yml")
    let outside = try await policy.site("press-room")
    #expect(outside.page("p").contains("Kontoret"))
    #expect(!outside.page("p").contains("I valvet"))
    #expect(try await policy.site("intranet").page("p").contains("I valvet"))
  }

  @Test func theSameWorkspaceGivesTheSameBytes() async throws {
    let policy = try await travel()
    for name in ["press-room", "intranet"] {
      let first = try await policy.site(name).files
      #expect(try await policy.site(name).files == first)
    }
  }
}
