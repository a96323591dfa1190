import PolicyModel
import SourceText
import TenetKit
import TestSupport
import Testing

/// What there is to do, by date.
@Suite struct DueTests {
  private static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso8601: text)) }

  /// A workspace on the disk with a policy of each kind of duty.
  private func workspace() async throws -> TemporaryFolder {
    var fixture = WorkspaceFixture()
    let body = "## Öppen {#a}\n\nText ett.\n"
    for id in ["read", "comes", "draft", "asked", "gone"] {
      fixture.texts["\(id)/policy.md"] = WorkspaceFixture.policy(id, body)
      try await fixture.approve(id, on: "2026-01-10")
    }
    fixture.texts["comes/policy.md"] = WorkspaceFixture.policy("comes", body + "\nMer.\n")
    try await fixture.approve("comes", on: "2026-02-10", effective: "2027-05-01")
    fixture.texts["draft/policy.md"] = WorkspaceFixture.policy("draft", body + "\nMer.\n")
    fixture.texts["asked/policy.md"] = WorkspaceFixture.policy(
      "asked", extra: "visibility: { principle: public }\nconsultation: { until: 2026-12-01 }",
      body + "\nMer.\n")
    fixture.texts["new/policy.md"] = WorkspaceFixture.policy("new", body)
    try await fixture.retire("gone", on: "2026-03-01")
    let folder = TemporaryFolder()
    for (path, text) in fixture.texts { try folder.write(text, to: path) }
    for (path, bytes) in fixture.binaries {
      try folder.write(String(decoding: bytes, as: UTF8.self), to: path)
    }
    return folder
  }

  private func list(on day: String, until: String? = nil) async throws -> DueList {
    let folder = try await workspace()
    let pipeline = Pipeline(WorkspaceFolder(folder.path))
    let today = try Self.day(day)
    let checked = try await pipeline.check { _ in today }
    return try await pipeline.due(checked, on: today, until: until.map(Self.day))
  }

  private func lines(_ items: [DueItem]) -> [String] {
    items.map { "\($0.date?.description ?? "-") \($0.policy) \($0.kind.rawValue)" }
  }

  @Test func `what is due stands by its day, and what has none stands last`() async throws {
    let list = try await list(on: "2027-01-20")
    #expect(
      lines(list.overdue) == [
        "2026-12-01 asked consultation", "2027-01-10 asked review", "2027-01-10 draft review",
        "2027-01-10 read review",
      ])
    #expect(lines(list.next) == ["2027-02-10 comes review", "2027-05-01 comes coming"])
    #expect(lines(list.waiting) == ["- draft draft", "- new never-approved"])
  }

  @Test func `a last day leaves out what comes later, and never what waits`() async throws {
    let list = try await list(on: "2026-11-25", until: "2026-12-31")
    #expect(lines(list.items) == ["2026-12-01 asked consultation", "- draft draft", "- new never-approved"])
    #expect(list.text().hasPrefix("next\n  2026-12-01  asked  answers to the proposal end\n"))
  }

  @Test func `a calendar has short lines that end as they should, and names that stay`() async throws {
    let moment = Moment(secondsSince1970: 1_795_000_000)
    let long = String(repeating: "å, ö; ", count: 30)
    let text = DueCalendar(
      try await list(on: "2026-11-25"), organisation: long, url: "https://nordljus.example/", at: moment
    ).text
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") && !$0.contains("\r") })
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "" && lines.dropLast().last == "END:VCALENDAR")
    #expect(lines.contains("UID:review-read@nordljus.example"))
    #expect(lines.contains("DTSTART;VALUE=DATE:20270110") && lines.contains("DTEND;VALUE=DATE:20270111"))
    #expect(lines.contains("DTSTAMP:20261118T110640Z"), "\(lines.prefix(8))")
    let unfolded = text.replacing("\r\n ", with: "")
    #expect(unfolded.contains(long.replacing(",", with: "\\,").replacing(";", with: "\\;")))
    #expect(text.matches(of: /BEGIN:VEVENT/).count == text.matches(of: /END:VEVENT/).count)
  }
}
