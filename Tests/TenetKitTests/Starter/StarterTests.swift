import Diagnostics
import PolicyModel
import PolicyReading
import Revisions
import SourceText
import TenetKit
import TestSupport
import Testing

@Suite struct StarterTests {
  private static let day = CalendarDate(iso8601: "2026-11-21") ?? .epoch

  @Test(arguments: StarterLanguage.allCases, [nil, "A \"quoted\" \\ & Söner: #1\n---"])
  func `a new workspace has no faults and builds its sites`(language: StarterLanguage, name: String?)
    async throws
  {
    let folder = TemporaryFolder()
    let kept = try Starter(language, organisation: name, today: Self.day).write(into: folder.path + "/new")
    #expect(kept == [])
    let pipeline = Pipeline(WorkspaceFolder(folder.path + "/new"))
    let checked = try await pipeline.check { _ in Self.day }
    #expect(checked.report.diagnostics == [])
    let workspace = try #require(checked.workspace)
    #expect(workspace.configuration.languages.map(\.tag) == [language.rawValue])
    let policy = try #require(workspace.policies.first)
    #expect(policy.policyClass == .ideology)
    #expect(policy.allElements.filter { $0.kind == .principle }.count == 3)
    let guidelines = policy.allElements.filter { $0.kind == .guideline }
    #expect((5...6).contains(guidelines.count))
    #expect(Set(guidelines.compactMap(\.strength)).count >= 4)
    #expect(policy.allElements.contains { $0.kind == .case })
    #expect(workspace.pressItems.map(\.published.value) == [Self.day])
    #expect(workspace.configuration.sites.map(\.id.value.text) == ["intranet", "press-room"])
    for site in workspace.configuration.sites {
      #expect(try await built(site, pipeline, checked).policies == 0, "nothing was approved yet")
    }
    let intranet = try #require(workspace.configuration.sites.first)
    #expect(try await built(intranet, pipeline, checked, showing: .drafts).policies == 1)
    let proposal = try await pipeline.proposal(policy, in: checked, on: Self.day)
    let language = policy.language
    _ = try pipeline.approve(
      proposal, ApprovalOrder(by: "Majken Ek", note: [language: "Först."], opening: .all, today: Self.day),
      in: workspace)
    let approved = try await pipeline.check { _ in Self.day }
    for site in workspace.configuration.sites {
      #expect(try await built(site, pipeline, approved).policies == 1)
    }
    #expect(try await pipeline.format { _ in true }.allSatisfy { $0.bytes == nil && $0.faults.isEmpty })
  }

  private func built(
    _ site: Site, _ pipeline: Pipeline, _ checked: Pipeline.Checked,
    showing copies: Pipeline.ShownCopies = .proposals
  ) async throws -> Pipeline.Built {
    let dated = try await pipeline.resolve(checked, on: Self.day, showing: copies)
    return try await pipeline.build(
      dated, site: site, into: "\(pipeline.folder.path)/site/\(site.id.value)",
      at: Moment(secondsSince1970: 1_795_000_000))
  }

  @Test func `nothing that exists is written over`() throws {
    let folder = TemporaryFolder()
    try folder.write("mine", to: "registers/glossary.yml")
    let starter = Starter(.english, today: Self.day)
    #expect(throws: Starter.Refusal.exists(path: folder.path + "/registers/glossary.yml")) {
      try starter.write(into: folder.path)
    }
    #expect(try folder.text("registers/glossary.yml") == "mine")
    #expect(!folder.exists("tenet.yml") && !folder.exists(".gitignore"))
  }

  @Test func `git's list of what to ignore stays as it is`() throws {
    let folder = TemporaryFolder()
    try folder.write("*.o\n", to: ".gitignore")
    #expect(try Starter(.swedish, today: Self.day).write(into: folder.path) == [".gitignore"])
    #expect(try folder.text(".gitignore") == "*.o\n")
    #expect(folder.exists("tenet.yml"))
  }

  @Test func `a file is no folder`() throws {
    let folder = TemporaryFolder()
    try folder.write("", to: "file")
    #expect(throws: Starter.Refusal.notAFolder(path: folder.path + "/file")) {
      try Starter(.swedish, today: Self.day).write(into: folder.path + "/file")
    }
  }
}
