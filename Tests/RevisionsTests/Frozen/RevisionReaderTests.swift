import Foundation
import PolicyModel
import Revisions
import SourceText
import Storage
import TestSupport
import Testing

/// A revision is a small workspace that stays as it was.
@Suite struct RevisionReaderTests {
  @Test func `it holds the policy whole and what it uses, and nothing else`() async throws {
    let workspace = try ApprovedWorkspace()
    let line = try await workspace.approve("travel", "1.0.0")
    #expect(
      line.files.keys.sorted() == [
        "departments/claims.md", "media/boat.png", "policy.en.md", "policy.md", "registers/media.yml",
        "registers/references.yml", "tenet.yml",
      ])
    let revision = try await RevisionReader.read(
      .first, of: workspace.history("travel"), from: workspace.store)
    let frozen = revision.workspace
    #expect(frozen.policies.map(\.id.value.text) == ["travel"])
    #expect(frozen.translations.map(\.language.value.tag) == ["en"])
    #expect(frozen.variants.map(\.department.value.text) == ["claims"])
    // Departments with those above and below them.
    #expect(frozen.configuration.departments.map(\.id.value.text) == ["service", "claims", "night-shift"])
    #expect(frozen.configuration.roles.map(\.id.value.text) == ["editor"])
    #expect(frozen.configuration.channels.isEmpty)
    #expect(frozen.configuration.languages.map(\.tag) == ["sv", "en"])
    #expect(frozen.configuration.timeZone == "Europe/Stockholm")
    #expect(frozen.registers.references.map(\.id.value.text) == ["gdpr"])
    #expect(frozen.registers.media.map(\.id.value.text) == ["boat"])
    #expect(try revision.files.read("media/boat.png", limit: 100) == Array("not a picture".utf8))
  }

  @Test func `it stays as it was when everything moves on`() async throws {
    let workspace = try ApprovedWorkspace()
    try await workspace.approve("travel", "1.0.0")
    let before = try workspace.folder.files(below: "travel/revisions")
    try workspace.folder.write(ApprovedWorkspace.policy("travel", text: "Vi flyger."), to: "travel/policy.md")
    try workspace.folder.write(
      workspace.folder.text("tenet.yml").replacing("Redaktör", with: "Chefredaktör"), to: "tenet.yml")
    try await workspace.approve("travel", "2.0.0", on: "2026-04-01")
    let after = try workspace.folder.files(below: "travel/revisions")
    for (path, bytes) in before { #expect(after[path] == bytes, "\(path)") }
    let first = try await RevisionReader.read(.first, of: workspace.history("travel"), from: workspace.store)
    #expect(first.workspace.configuration.roles.first?.name.common == "Redaktör")
    let placed = first.placed(in: try await workspace.read().workspace)
    #expect(placed.policies.count == 2)
    #expect(placed.configuration.roles.map { $0.name.common } == ["Redaktör", "Kock"])
    #expect(placed.configuration.departments.count == 4)
  }

  @Test func `a file that is not what was approved is not read`() async throws {
    let workspace = try ApprovedWorkspace()
    try await workspace.approve("travel", "1.0.0")
    try workspace.folder.write("Vi går.", to: "travel/revisions/1.0.0/policy.md")
    await #expect(throws: StorageError(.notAsApproved, path: "travel/revisions/1.0.0/policy.md")) {
      try await RevisionReader.read(.first, of: workspace.history("travel"), from: workspace.store)
    }
  }

  @Test func `nothing is read by a broken history, and no version that is not there`() async throws {
    let workspace = try ApprovedWorkspace()
    try await workspace.approve("travel", "1.0.0")
    await #expect(throws: RevisionFault.self) {
      try await RevisionReader.read(
        Value.version("1.2.0"), of: workspace.history("travel"), from: workspace.store)
    }
    let ledger = try workspace.folder.text("travel/history.jsonl")
    try workspace.folder.write(ledger.replacing("Majken", with: "Sixten"), to: "travel/history.jsonl")
    await #expect(throws: RevisionFault.self) {
      try await RevisionReader.read(.first, of: workspace.history("travel"), from: workspace.store)
    }
  }

  @Test func `a draft is the same bytes every time`() async throws {
    let workspace = try ApprovedWorkspace()
    let first = try await workspace.draft("travel").files
    for _ in 0..<5 { #expect(try await workspace.draft("travel").files == first) }
  }

  @Test func `texts of every kind are read back as they were`() async throws {
    let workspace = try ApprovedWorkspace()
    let hostile = #"a "quoted" & <b>: {x} [y] # no, 'one' \\ back, %tag, - dash, ? q, no, 1.0, null"#
    try workspace.folder.write(
      "gdpr: { kind: law, title: '\(hostile.replacing("'", with: "''"))' }\n", to: "registers/references.yml")
    let read = try await workspace.draft("travel").read().workspace
    #expect(read.registers.references.first?.title.common == hostile)
  }

  @Test func `what counts as a difference`() async throws {
    let workspace = try ApprovedWorkspace()
    try await workspace.approve("travel", "1.0.0")
    let revision = try await RevisionReader.read(
      .first, of: workspace.history("travel"), from: workspace.store)
    func departure() async throws -> RevisionDraft.Departure {
      try await workspace.draft("travel").departure(from: revision)
    }
    func edit(_ path: String, _ old: String, _ new: String) throws {
      try workspace.folder.write(workspace.folder.text(path).replacing(old, with: new), to: path)
    }
    #expect(try await departure().isNothing)
    // The organisation's name, and departments that the policy does not name, are not the policy's.
    try edit("tenet.yml", "name: Nordljus", "name: Sydljus")
    try edit("tenet.yml", "Nattskiftet", "Natten")
    #expect(try await departure().isNothing)
    try edit("tenet.yml", "name: Skador", "name: Ersättning")
    #expect(try await departure().rows == ["department:claims"])
    try edit("tenet.yml", "name: Ersättning", "name: Skador")
    try edit("registers/references.yml", "title: GDPR", "title: Dataskydd")
    #expect(try await departure().rows == ["ref:gdpr"])
    try edit("registers/references.yml", "title: Dataskydd", "title: GDPR")
    try edit("media/boat.png", "not", "no")
    try edit("travel/policy.md", "tåget", "tåget.")
    #expect(try await departure().files == ["media/boat.png", "policy.md"])
  }
}
