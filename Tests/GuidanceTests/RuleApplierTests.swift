import Editions
import Guidance
import PolicyModel
import TestSupport
import Testing

/// Whom a rule asks, and why.
@Suite struct RuleApplierTests {
  private static let rules = """
    ## Princip {#principle}

    ### För alla {#all strength=must}

    ### För kontoret på bloggen {#both strength=must applies-to="department:office channel:blog"}

    ### För redaktörer eller kontoret {#either strength=should applies-to="role:editor | department:office"}

    ### Redaktörer i tjänsten, eller på bloggen {#mixed strength=may applies-to="role:editor time:work | channel:blog"}

    ### Inte på bloggen {#except strength=may not-for="channel:blog"}

    ### Från nyår {#later strength=must effective=2027-01-01}

    ### Till i fjol {#over strength=must until=2025-12-31}

    ## Bara på bloggen {#blog applies-to="channel:blog"}

    ### Kontorets blogg {#below strength=must applies-to="department:office"}
    """

  private static let variant = """
    ---
    variant-of: p
    department: office
    ---

    ## {#principle .extend}

    ### Kontorets egen {#own strength=must}

    ## {#except .omit reason="Kontoret bloggar jämt."}

    ## Kontorets form {#later .replace}
    """

  private func guidance(variant: String? = nil) async throws -> GuidanceRules {
    var texts = ["p/policy.md": WorkspaceFixture.policy("p", Self.rules)]
    texts["p/departments/office.md"] = variant
    let fixture = WorkspaceFixture(texts)
    let workspace = try #require(try await fixture.check().workspace)
    let site = try #require(workspace.configuration.sites.first { $0.visibility == .internal })
    let edition = await Projector<InternalAudience>(workspace, at: WorkspaceFixture.moment).project(site)
    let language = try #require(Language("sv"))
    return GuidanceRules(edition, edition.editions[language] ?? [], in: language)
  }

  private func id(_ text: String) throws -> Identifier { try #require(Identifier(text)) }

  private func applied(_ reader: GuidanceReader, _ rules: GuidanceRules) throws -> [String: AppliedRule] {
    let day = try #require(CalendarDate(iso8601: "2026-11-25"))
    let applied = rules.applying(to: reader, on: day)
    return Dictionary(applied.map { ($0.rule.element.id.text, $0) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func whatIsNotKnownIsNeitherAssumedNorRuledOut() async throws {
    let applied = try applied(GuidanceReader(), await guidance())
    #expect(applied["all"]?.whys == [.everybody] && applied["all"]?.isCertain == true)
    #expect(applied["both"]?.conditions.count == 2)
    #expect(applied["except"]?.conditions == [.unless([ScopeTerm(.channel, try id("blog"))])])
    #expect(applied["over"] == nil)
  }

  @Test func kindsAreJoinedByAndAlternativesByOr() async throws {
    let rules = try await guidance()
    let office = try id("office")
    let here = try applied(GuidanceReader(lineage: [office], channel: try id("blog")), rules)
    #expect(here["both"]?.whys == [.department([office]), .term(ScopeTerm(.channel, try id("blog")))])
    #expect(here["either"]?.isCertain == true && here["except"] == nil)
    #expect(here["below"]?.isCertain == true)
    let there = try applied(GuidanceReader(lineage: [try id("vault")], roles: [try id("editor")]), rules)
    #expect(there["both"] == nil && there["below"] == nil)
    #expect(there["either"]?.whys == [.term(ScopeTerm(.role, try id("editor")))])
  }

  @Test func alternativesThatAreNotKnownAreOneCondition() async throws {
    let applied = try applied(GuidanceReader(), await guidance())
    let editor = ScopeTerm(.role, try id("editor"))
    let blog = ScopeTerm(.channel, try id("blog"))
    #expect(applied["either"]?.conditions == [.when([editor, ScopeTerm(.department, try id("office"))])])
    #expect(
      applied["mixed"]?.conditions == [
        .when([editor, blog]), .when([ScopeTerm(.time, try id("work")), blog]),
      ])
  }

  @Test func aDayToComeIsACondition() async throws {
    let day = try #require(CalendarDate(iso8601: "2027-01-01"))
    #expect(try applied(GuidanceReader(), await guidance())["later"]?.conditions == [.from(day)])
  }

  @Test func aDepartmentHasItsOwnFormAndNotTheCommonOneBesideIt() async throws {
    let rules = try await guidance(variant: Self.variant)
    let office = try id("office")
    let reader = GuidanceReader(lineage: [office])
    let applied = try applied(reader, rules)
    #expect(applied["own"]?.whys.first == .ownRule(office))
    #expect(applied["later"]?.rule.element.title.text == "Kontorets form" && applied["except"] == nil)
    let day = try #require(CalendarDate(iso8601: "2026-11-25"))
    let omitted = try #require(rules.forms(of: try id("except"), in: try id("p")).first)
    guard case .leftOut(let reason) = RuleApplier(reader, on: day).applicability(of: omitted) else {
      Issue.record("it is not left out")
      return
    }
    #expect(reason?.text == "Kontoret bloggar jämt.")
    let other = try self.applied(GuidanceReader(lineage: [try id("vault")]), rules)
    #expect(other["own"] == nil && other["except"] != nil)
    #expect(other["later"]?.rule.element.title.text == "Från nyår")
  }
}
