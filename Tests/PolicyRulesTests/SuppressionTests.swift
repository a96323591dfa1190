import PolicyRules
import Testing

/// `<!-- tenet:allow RULE: reason -->` allows a rule to be broken in an element and under it.
@Suite struct SuppressionTests {
  private func rules(_ body: String, frontMatter: String = Texts.frontMatter) async throws -> [String] {
    try await CheckedWorkspace(texts: ["travel/policy.md": frontMatter + body]).rules
  }

  private let comment = "<!-- tenet:allow strength-wording: an old slogan -->"
  private let wrong = "{strength=may}"

  @Test func `it covers its own element`() async throws {
    #expect(
      try await rules("## We rest {#rest}\n\n### We must rest {#one}\n\(wrong)\n\n\(comment)\n") == [])
  }

  @Test func `it covers what stands under its element`() async throws {
    #expect(
      try await rules("## We rest {#rest}\n\n\(comment)\n\n### We must rest {#one}\n\(wrong)\n") == [])
  }

  @Test func `it does not cover the next element`() async throws {
    let text = """
      ## We rest {#rest}

      ### We must rest {#one}
      \(wrong)

      \(comment)

      ### We must sleep {#two}
      \(wrong)

      ## We must eat {#eat strength=may}

      Bread.

      """
    #expect(try await rules(text) == ["strength-wording", "strength-wording"])
  }

  @Test func `it covers one rule only`() async throws {
    #expect(
      try await rules("## We rest {#rest}\n\n\(comment)\n\n### We must rest {#one}\n") == ["missing-strength"]
    )
  }

  @Test func `before the first heading it covers the front matter, and not the elements`() async throws {
    let frontMatter = Texts.frontMatter.replacing("summary: We take the train.\n", with: "")
    let allow = "<!-- tenet:allow missing-summary: the title says it -->\n\n\(comment)\n\n"
    #expect(
      try await rules(
        allow + "## We rest {#rest}\n\n### We must rest {#one}\n\(wrong)\n", frontMatter: frontMatter)
        == ["strength-wording"])
  }

  @Test func `in a translation it covers the translation`() async throws {
    let checked = try await CheckedWorkspace(texts: [
      "tenet.yml": Texts.configuration.replacing("[en]", with: "[en, sv]"),
      "travel/policy.md": Texts.frontMatter + "## We rest {#rest}\n\n### Rest {#one}\n\(wrong)\n",
      "travel/policy.sv.md": """
      ---
      translation-of: travel
      language: sv
      ---

      ## Vi vilar {#rest}

      ### Vi ska vila {#one}

      \(comment)

      """,
    ])
    #expect(checked.text == "")
  }

  @Test func `in a variant it covers the variant`() async throws {
    let checked = try await CheckedWorkspace(texts: [
      "travel/policy.md": Texts.frontMatter + "## We rest {#rest}\n\n### Rest {#one}\n\(wrong)\n",
      "travel/departments/claims.md": """
      ---
      variant-of: travel
      department: claims
      ---

      ## We must rest {#one .replace}

      \(comment)

      """,
    ])
    #expect(checked.text == "")
  }

  @Test(arguments: ["raw-html", "stray-file", "wider-than-parent", "scope-names-less-visible", "locked-rule"])
  func `some rules cannot be suppressed`(rule: String) async throws {
    #expect(
      try await rules("## We rest {#rest}\n\n<!-- tenet:allow \(rule): we are in a hurry -->\n\nWell.\n")
        == ["locked-rule"])
  }

  @Test func `a visibility rule that is suppressed reports all the same`() async throws {
    let text = """
      ## We rest {#rest}

      <!-- tenet:allow wider-than-parent: we are in a hurry -->

      ### Rest {#one}
      {strength=may visibility=public}

      """
    #expect(try await rules(text) == ["locked-rule", "wider-than-parent"])
  }

  @Test func `an unknown rule is named`() async throws {
    let checked = try await CheckedWorkspace(texts: [
      "travel/policy.md": Texts.full + "\n<!-- tenet:allow mising-owner: we have none -->\n"
    ])
    #expect(checked.rules == ["unknown-rule"])
    #expect(checked.text.contains("did you mean 'missing-owner'?"))
  }
}

extension Texts {
  static let frontMatter = String(full.prefix(upTo: full.firstRange(of: "## ")?.lowerBound ?? full.endIndex))
}
