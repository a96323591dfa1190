import Diagnostics
import PolicyRules
import Testing

/// `rules:` in `tenet.yml` says how grave a rule is.
@Suite struct RuleSettingTests {
  private func severities(_ rule: String, _ severity: String, _ policy: String = Texts.withoutSummary)
    async throws
    -> [Severity]
  {
    let checked = try await CheckedWorkspace(texts: [
      "tenet.yml": Texts.configuration + "rules: { \(rule): { severity: \(severity) } }\n",
      "travel/policy.md": policy, "stray.md": "",
    ])
    return checked.report.diagnostics.filter { $0.rule == rule }.map(\.severity)
  }

  @Test(arguments: Severity.allCases)
  func `a rule takes the severity it is given`(severity: Severity) async throws {
    #expect(try await severities("missing-summary", severity.rawValue) == [severity])
    #expect(try await severities("stray-file", severity.rawValue) == [severity])
  }

  @Test func `a rule can be switched off`() async throws {
    #expect(try await severities("missing-summary", "off") == [])
    #expect(try await severities("stray-file", "off") == [])
  }

  @Test func `without a setting a rule has its own severity`() async throws {
    let checked = try await CheckedWorkspace(texts: [
      "travel/policy.md": Texts.withoutSummary, "stray.md": "",
    ])
    #expect(checked.report.diagnostics.map(\.severity) == [.warning, .warning])
    #expect(checked.rules == ["stray-file", "missing-summary"])
  }

  @Test(
    arguments: ["off", "note", "warning"], ["raw-html", "wider-than-parent", "unknown-rule", "locked-rule"])
  func `a locked rule stays as it is`(severity: String, rule: String) async throws {
    let checked = try await CheckedWorkspace(texts: [
      "tenet.yml": Texts.configuration + "rules: { \(rule): { severity: \(severity) } }\n",
      "travel/policy.md": Texts.full.replacing("night", with: "<b>night</b>"),
    ])
    #expect(checked.rules == ["locked-rule", "raw-html", "raw-html"])
    #expect(checked.report.diagnostics.allSatisfy { $0.severity == .error })
  }

  @Test func `a locked rule may be given the severity that it has`() async throws {
    let checked = try await CheckedWorkspace(texts: [
      "tenet.yml": Texts.configuration + "rules: { raw-html: { severity: error } }\n"
    ])
    #expect(checked.text == "")
  }

  @Test func `a finding that is lighter than its rule takes the setting too`() async throws {
    let checked = try await CheckedWorkspace(texts: [
      "tenet.yml": Texts.configuration + "rules: { media-incomplete: { severity: note } }\n",
      "registers/media.yml": "train: { file: media/train.jpg }\n", "media/train.jpg": "",
    ])
    #expect(checked.report.diagnostics.map(\.severity) == [.note])
  }
}

/// Texts that several tests begin with.
enum Texts {
  static let configuration = """
    organisation: { name: Nordljus }
    languages: [en]
    departments:
      communications: { name: Communications, visibility: public }
      claims: { name: Claims }
    roles:
      community-manager: { name: Community manager, visibility: public }

    """

  static let full = """
    ---
    policy: travel
    title: How we travel
    summary: We take the train.
    owner: role:community-manager
    approver: department:communications
    review-every: 1 year
    ---

    ## We arrive rested {#rested}

    Nobody drives home after a night shift.

    """

  static let withoutSummary = full.replacing("summary: We take the train.\n", with: "")
}
