import Diagnostics
import PolicyRules
import SourceText
import Testing

@Suite struct RuleRunnerTests {
  /// Faults of every family, spread over every kind of file.
  private static let faults: [String: String] = [
    "tenet.yml": Texts.configuration
      + "sites: { press-room: { visibility: public } }\nrules: { nonsense: {} }\n",
    "registers/media.yml": "train: { file: media/train.jpg, visibility: public }\n",
    "registers/accounts.yml": "news: { channel: telegraph, owner: \"role:nobody\" }\n",
    "press/news.md": """
    ---
    press-item: news
    headline: News
    published: 2026-11-20
    contacts: [nobody]
    about: [policy:nowhere]
    ---

    Text.

    """,
    "travel/policy.md": """
    ---
    policy: travel
    title: How we travel
    consultation: { until: 2026-01-01 }
    colour: blue
    ---

    ## We rest

    See [this](#nowhere).

    ### Sleep {#sleep visibility=public applies-to="channel:telegraph" until=2026-01-01 effective=2026-02-01}

    ### Sleep {#sleep}
    {strength=may provided="#sleep"}

    ### We must wake up {#wake}
    {strength=may}

    ## Empty {#empty}

    """,
    "travel/policy.sv.md": """
    ---
    translation-of: travel
    language: sv
    ---

    ## Vila {#rest}

    """,
    "travel/departments/claims.md": """
    ---
    variant-of: travel
    department: claims
    ---

    ## {#sleep .omit}

    ## New {#new}

    """,
    "meetings/departments/claims.md": "---\nvariant-of: meetings\ndepartment: claims\n---\n",
  ]

  @Test func `every fault of every file is reported in one run`() async throws {
    let checked = try await CheckedWorkspace(texts: Self.faults)
    let expected: Set = [
      "site-without-contact", "unknown-rule", "media-incomplete", "media-file-missing", "unknown-unit",
      "unknown-party", "unknown-contact", "broken-reference", "missing-owner", "missing-approver",
      "missing-summary", "missing-review-interval", "consultation-passed", "unknown-key", "missing-id",
      "wider-than-parent", "date-order", "missing-strength", "duplicate-id", "duplicate-title",
      "provided-loop",
      "strength-wording", "empty-principle", "unknown-language", "unknown-translation-target",
      "unclear-variant",
      "unknown-variant-target",
    ]
    #expect(Set(checked.rules) == expected)
  }

  @Test func `the report is sorted and the same on every run`() async throws {
    let first = try await CheckedWorkspace(texts: Self.faults).report.diagnostics
    #expect(first == first.sorted())
    #expect(Set(first).count == first.count)
    for _ in 0..<5 {
      #expect(try await CheckedWorkspace(texts: Self.faults).report.diagnostics == first)
    }
  }

  @Test func `every diagnostic is written as the style asks`() async throws {
    for diagnostic in try await CheckedWorkspace(texts: Self.faults).report.diagnostics {
      let message = "\(diagnostic.message)"
      #expect(message.first?.isUppercase == false, "\(message)")
      #expect(!message.hasSuffix("."), "\(message)")
      #expect(diagnostic.help.map { "\($0)".isEmpty } == false, "'\(message)' does not say the way out")
      #expect(!diagnostic.location.path.isEmpty)
    }
  }

  @Test func `many policies are checked, each once`() async throws {
    var texts: [String: String] = [:]
    for number in 0..<300 {
      texts["p\(number)/policy.md"] = Texts.withoutSummary.replacing("travel", with: "p\(number)")
    }
    let checked = try await CheckedWorkspace(texts: texts)
    #expect(checked.rules.filter { $0 == "missing-summary" }.count == 300)
  }

  @Test func `a workspace without policies has no faults`() async throws {
    #expect(try await CheckedWorkspace(texts: ["tenet.yml": Texts.configuration]).text == "")
  }
}

extension RuleRunnerTests {
  @Test func `what follows from a fault of reading is not reported once more`() async throws {
    func rules(_ body: String) async throws -> [String] {
      try await CheckedWorkspace(texts: [
        "travel/policy.md": Texts.frontMatter + "## We rest {#rest}\n\n" + body
      ]).rules
    }
    #expect(try await rules("### Sleep {#Sleep}\n{strength=may}\n") == ["invalid-id"])
    #expect(try await rules("### Sleep {#sleep}\n{strength=sometimes}\n") == ["invalid-value"])
    #expect(try await rules("### Sleep {#sleep}\n\n{strength=may}\n") == ["almost-attributes"])
    #expect(
      try await rules("### Sleep {#sleep}\n\n### Wake {#Wake strength=may}\n") == [
        "missing-strength", "invalid-id",
      ])
  }
}
