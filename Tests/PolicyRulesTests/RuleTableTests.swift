import Foundation
import PolicyRules
import TestSupport
import Testing

@Suite struct RuleTableTests {
  @Test("docs/rules.md is what the catalogue says; 'make docs' writes it anew")
  func theTableIsCurrent() throws {
    let page = try String(contentsOfFile: Repository.path + "/docs/rules.md", encoding: .utf8)
    #expect(page == RuleCatalogue.markdown)
  }

  @Test func thereAreAtLeastTwentyFiveRulesWithAPageEach() {
    #expect(RuleCatalogue.rules.count >= 25)
    #expect(RuleCatalogue.rules.allSatisfy { $0.page.hasPrefix("# \($0.name)") })
  }
}
