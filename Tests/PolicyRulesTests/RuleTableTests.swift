import PolicyRules
import TestSupport
import Testing

@Suite struct RuleTableTests {
  @Test("docs/rules.md is what the catalogue says; 'make docs' writes it anew")
  func theTableIsCurrent() throws {
    let page = try Repository.text("docs/rules.md")
    #expect(page == RuleCatalogue.markdown)
  }

  @Test func thereAreAtLeastTwentyFiveRulesWithAPageEach() {
    #expect(RuleCatalogue.rules.count >= 25)
    #expect(RuleCatalogue.rules.allSatisfy { $0.page.hasPrefix("# \($0.name)") })
  }
}
