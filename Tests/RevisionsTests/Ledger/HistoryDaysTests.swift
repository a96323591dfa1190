import Diagnostics
import PolicyModel
import Revisions
import SourceText
import TestSupport
import Testing

/// Which revision holds on which day.
@Suite struct HistoryDaysTests {
  @Test func `a revision is in force from its day until the next`() async throws {
    let workspace = try ApprovedWorkspace()
    try await workspace.approve("travel", "1.0.0", on: "2026-03-02", effective: "2026-03-10")
    try await workspace.approve("travel", "1.1.0", on: "2026-03-11", effective: "2026-05-01")
    try await workspace.add(.review, "travel", on: "2026-03-20")
    try await workspace.approve("travel", "2.0.0", on: "2026-04-01", effective: "2026-05-01")
    try await workspace.approve("travel", "2.0.1", on: "2026-04-02", effective: "2026-06-01")
    try await workspace.add(.retire, "travel", on: "2026-09-01")
    let history = try workspace.history("travel")
    #expect(history.faults == [])
    func shown(_ day: String) throws -> [String] {
      let day = try Value.day(day)
      return [
        history.inForce(on: day)?.version.description ?? "-",
        history.coming(on: day).map(\.version.description).joined(separator: " "),
        history.earlier(on: day).map(\.version.description).joined(separator: " "),
        history.retirement(on: day) == nil ? "" : "retired",
      ]
    }
    #expect(try shown("2026-03-09") == ["-", "1.0.0 2.0.0 2.0.1", "", ""])
    #expect(try shown("2026-03-10") == ["1.0.0", "2.0.0 2.0.1", "", ""])
    #expect(try shown("2026-05-01") == ["2.0.0", "2.0.1", "1.0.0", ""])
    #expect(try shown("2026-08-31") == ["2.0.1", "", "1.0.0 2.0.0", ""])
    #expect(try shown("2026-09-01") == ["-", "", "1.0.0 2.0.0 2.0.1", "retired"])
    #expect(history.end(of: try #require(history.approvals.first))?.description == "2026-04-30")
    #expect(history.end(of: history.approvals[1]) == nil)
    #expect(history.lastReviewed(on: try Value.day("2026-03-25"))?.description == "2026-03-20")
    #expect(
      history.nextReview(on: try Value.day("2026-12-01"), every: TimeSpan(1, .year))?.description
        == "2027-04-02")
  }

  @Test func `a retired policy comes back with the next approval`() async throws {
    let workspace = try ApprovedWorkspace()
    try await workspace.approve("travel", "1.0.0")
    try await workspace.add(.retire, "travel", on: "2026-04-01")
    try await workspace.approve("travel", "2.0.0", on: "2026-05-01")
    let history = try workspace.history("travel")
    #expect(history.inForce(on: try Value.day("2026-04-30")) == nil)
    #expect(history.inForce(on: try Value.day("2026-05-01"))?.version.description == "2.0.0")
    #expect(history.retirement == nil)
  }

  @Test func `histories are found by the policies' ids, and a second ledger is named`() async throws {
    let workspace = try ApprovedWorkspace()
    try await workspace.approve("travel", "1.0.0")
    try await workspace.approve("food", "1.0.0")
    #expect(try await workspace.read().histories.all.map(\.policy.text) == ["food", "travel"])
    try workspace.folder.write(workspace.folder.text("food/history.jsonl"), to: "copy/history.jsonl")
    let histories = try await workspace.read().histories
    #expect(histories.faults.map(\.location.path) == ["food/history.jsonl"])
    #expect(histories[try Value.id("travel")]?.approvals.count == 1)
  }
}
