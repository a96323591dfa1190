import PolicyRules
import Testing

/// A variant may be stricter than the policy, and not weaker.
@Suite struct WeakenedRuleTests {
  private func rules(policy: String, variant: String) async throws -> [String] {
    try await CheckedWorkspace(texts: [
      "travel/policy.md": Texts.frontMatter + "## We rest {#rest}\n\n### Rest {#one}\n{\(policy)}\n",
      "travel/departments/claims.md": """
      ---
      variant-of: travel
      department: claims
      ---

      ## {#one \(variant)}

      """,
    ]).rules
  }

  @Test(arguments: [
    ("strength=must", ".replace strength=should"),
    ("strength=must-not", ".replace strength=may"),
    ("strength=should overridable=no", ".replace strength=may"),
    ("strength=must", ".omit reason=\"we have none\""),
    ("strength=must", ".replace applies-to=\"role:community-manager\""),
    ("strength=must applies-to=\"time:work time:off\"", ".replace applies-to=\"time:work\""),
    ("strength=must", ".replace not-for=\"time:off\""),
    ("strength=must limit=8/day", ".replace limit=9/day"),
    ("strength=must limit=8/day", ".replace limit=1/hour"),
    ("strength=must within=\"4 hours\"", ".replace within=\"1 day\""),
    ("strength=must approval=\"role:community-manager\"", ".replace approval=\"department:claims\""),
  ])
  func `weaker`(policy: String, variant: String) async throws {
    #expect(try await rules(policy: policy, variant: variant) == ["weakened-rule"])
  }

  @Test(arguments: [
    ("strength=should", ".replace strength=must"),
    ("strength=should", ".omit reason=\"we have none\""),
    ("strength=must overridable=yes", ".replace strength=should"),
    ("strength=must", ".replace strength=must"),
    ("strength=must applies-to=\"time:work\"", ".replace applies-to=\"time:work time:off\""),
    ("strength=must limit=8/day", ".replace limit=1/day"),
    ("strength=must within=\"4 hours\"", ".replace within=\"30 minutes\""),
    ("strength=must within=\"4 hours\"", ".replace within=\"1 workday\""),
    (
      "strength=must approval=\"role:community-manager\"",
      ".replace approval=\"department:claims role:community-manager\""
    ),
  ])
  func `as strong`(policy: String, variant: String) async throws {
    #expect(try await rules(policy: policy, variant: variant) == [])
  }

  @Test func `what is left out with its principle counts too`() async throws {
    let checked = try await CheckedWorkspace(texts: [
      "travel/policy.md": Texts.frontMatter + "## We rest {#rest}\n\n### Rest {#one}\n{strength=must}\n",
      "travel/departments/claims.md":
        "---\nvariant-of: travel\ndepartment: claims\n---\n\n## {#rest .omit reason=\"no time\"}\n",
    ])
    #expect(checked.rules == ["weakened-rule"])
    #expect(checked.text.contains("the variant leaves out '#one' with '#rest'"))
  }
}
