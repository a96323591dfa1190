import Diagnostics
import PolicyModel
import Revisions
import SourceText
import TenetKit
import TestSupport
import Testing

/// What was compared, in revisions and in the list of what is due.
@Suite struct AcceptedRevisionTests {
  @Test func `what was compared is frozen with the policy and read back, and is no change`() async throws {
    let workspace = try TranslatedWorkspace()
    try await workspace.approve(on: "2026-04-01")
    #expect(!workspace.folder.exists("travel/revisions/1.0.0/basis.json"))
    try await workspace.accept()
    let checked = try await workspace.check(on: "2026-04-02")
    let policy = try #require(checked.workspace?.policies.first)
    let day = try #require(CalendarDate(iso8601: "2026-04-02"))
    #expect(try await workspace.pipeline.proposal(policy, in: checked, on: day).level == nil)
    #expect(try await workspace.pipeline.due(checked, on: day).items.map(\.kind) == [.review])
    _ = try await workspace.pipeline.review(
      policy, in: checked, by: "Majken Ek", note: [:], key: nil, on: day)

    try workspace.edit("Vi tar tåget.", "Vi tar alltid tåget.")
    try await workspace.approve(on: "2026-05-01")
    #expect(
      try workspace.folder.text("travel/revisions/1.1.0/basis.json")
        == workspace.folder.text("travel/basis.json"))
    let verified = try await workspace.pipeline.verify([])
    #expect(verified.report.diagnostics.isEmpty && verified.histories.first?.approvals.count == 2)
    let history = try #require(verified.histories.first)
    for (version, isFrozen) in [("1.0.0", false), ("1.1.0", true)] {
      let revision = try await workspace.pipeline.revision(
        try #require(RevisionVersion(version)), of: history)
      #expect((revision.workspace.bases[policy.id.value] != nil) == isFrozen)
    }
    try await workspace.accept()
    let later = try await workspace.check(on: "2026-06-01")
    let after = try #require(CalendarDate(iso8601: "2026-06-01"))
    #expect(
      try await workspace.pipeline.proposal(
        try #require(later.workspace?.policies.first), in: later, on: after
      )
      .level == nil)
  }

  @Test func `a changed basis in a revision is tampering`() async throws {
    let workspace = try TranslatedWorkspace()
    try await workspace.accept()
    try await workspace.approve(on: "2026-04-01")
    #expect(try await workspace.pipeline.verify([]).report.hasErrors == false)
    try workspace.folder.write("{}", to: "travel/revisions/1.0.0/basis.json")
    #expect(try await workspace.pipeline.verify([]).report.hasErrors)
  }

  @Test func `what has fallen behind is due, since the day the ledger knows`() async throws {
    let workspace = try TranslatedWorkspace()
    try await workspace.accept()
    try await workspace.approve(on: "2026-04-01")
    try workspace.edit("### Vi bokar {#book}", "### Vi bokar {#book strength=must}")
    try await workspace.approve(on: "2026-05-01")
    try workspace.edit("Vi tar tåget.", "Vi tar alltid tåget.")
    let checked = try await workspace.check(on: "2026-06-01")
    let day = try #require(CalendarDate(iso8601: "2026-06-01"))
    let items = try await workspace.pipeline.due(checked, on: day).items.filter { $0.file != nil }
    #expect(
      items.map {
        "\($0.date?.description ?? "-") \($0.kind.rawValue) \($0.owner?.description ?? "") \($0.text)"
      }
        == [
          "2026-05-01 stale-variant role:cook departments/service.md has fallen behind: #book; then 'tenet accept travel --department service'",
          "- stale-translation role:editor policy.en.md has fallen behind: #train; then 'tenet accept travel --language en'",
        ])
    let calendar = DueCalendar(
      try await workspace.pipeline.due(checked, on: day), organisation: "Nordljus", url: nil,
      at: Moment(secondsSince1970: 1_795_000_000)
    ).text
    #expect(calendar.contains("UID:stale-variant-travel-departments-service.md@tenet.invalid\r\n"))
  }
}
