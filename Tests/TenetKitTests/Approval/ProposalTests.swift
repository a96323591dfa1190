import PolicyModel
import Revisions
import TenetKit
import TestSupport
import Testing

/// What a new revision changes, and the version that asks for.
@Suite struct ProposalTests {
  @Test func `the first revision is binding, and opens what outsiders may read`() async throws {
    let proposal = try await ProposedWorkspace().proposal()
    #expect(proposal.base == nil)
    #expect(proposal.level == .binding)
    #expect(proposal.version == .first)
    #expect(proposal.changes == [])
    #expect(proposal.opened.map(\.id.text) == ["train"])
  }

  @Test func `nothing is different after an approval`() async throws {
    let workspace = try ProposedWorkspace()
    let line = try await workspace.approve()
    #expect(line.version == .first)
    let proposal = try await workspace.proposal()
    #expect(proposal.level == nil)
    #expect(
      try await workspace.refusals(workspace.order()) == [
        .nothingChanged(policy: proposal.policy, version: .first)
      ])
    // What another policy names is no change of this one.
    try workspace.edit("tenet.yml", "name: Kundservice", "name: Service")
    try workspace.edit("tenet.yml", "name: Nordljus", "name: Sydljus")
    #expect(try await workspace.proposal().level == nil)
  }

  /// Each change of one file, and what it comes to.
  @Test(arguments: [
    ("travel/policy.md", "## Tåg först", "\n## Tåg först", "1.0.1", "layout"),
    ("registers/references.yml", "title: Lagen", "title: Den nya lagen", "1.1.0", "row-changed"),
    ("tenet.yml", "name: Redaktör", "name: Ansvarig redaktör", "1.1.0", "row-changed"),
  ])
  func `a change has its level`(path: String, old: String, new: String, version: String, kind: String)
    async throws
  {
    let workspace = try ProposedWorkspace()
    try await workspace.approve()
    try workspace.edit(path, old, new)
    let proposal = try await workspace.proposal()
    #expect(proposal.version.description == version)
    #expect(proposal.changes.map(\.kind) == [kind])
  }

  @Test func `a variant binds somebody`() async throws {
    let workspace = try ProposedWorkspace()
    try await workspace.approve()
    let path = "travel/departments/service.md"
    let head = "---\nvariant-of: travel\ndepartment: service\n---\n\n"
    try workspace.folder.write(head + "## {#train .extend}\n\nOch bussen.\n", to: path)
    var proposal = try await workspace.proposal()
    #expect(proposal.version.description == "2.0.0")
    #expect(proposal.changes.map(\.file) == [path])
    try await workspace.approve()
    try workspace.folder.write(head + "## {#train .replace}\n\nOch bussen.\n", to: path)
    proposal = try await workspace.proposal()
    #expect(proposal.version.description == "3.0.0")
    #expect(proposal.changes.contains { $0.from == "extend" && $0.to == "replace" && $0.level == .binding })
  }

  @Test func `a translation alone is substantive at most`() async throws {
    let workspace = try ProposedWorkspace()
    try await workspace.approve()
    let head = "---\ntranslation-of: travel\nlanguage: en\ntitle: How we travel\n---\n\n"
    try workspace.folder.write(
      head + "## Train first {#train}\n\nWe go by train.\n", to: "travel/policy.en.md")
    #expect(try await workspace.proposal().version.description == "1.1.0")
    try await workspace.approve()
    try workspace.folder.write(
      head + "## Train first {#train}\n\nWe go by train.\n\n### We must book {#book-early}\n",
      to: "travel/policy.en.md")
    #expect(try await workspace.proposal().level == .substantive)
  }

  @Test func `what becomes more widely visible is listed`() async throws {
    let workspace = try ProposedWorkspace()
    try await workspace.approve()
    try workspace.edit("registers/references.yml", "kind: law", "kind: law, visibility: public")
    try workspace.edit("travel/policy.md", "{#book-early}", "{#book-early visibility=public}")
    try workspace.folder.write(
      workspace.folder.text("travel/policy.md")
        + "\n## Ett nytt {#new-one}\n\nText.\n\n### Inåt {#inward}\n\n### Partner {#outward visibility=partner}\n",
      to: "travel/policy.md")
    let opened = try await workspace.proposal().opened
    #expect(opened.map(\.id.text) == ["book-early", "new-one", "outward"])
    #expect(opened.map(\.from) == [.internal, nil, nil])
    #expect(opened.map(\.to) == [.public, .public, .partner])
  }

  @Test func `a retired policy that comes back binds again`() async throws {
    let workspace = try ProposedWorkspace()
    try await workspace.approve()
    let checked = try await workspace.check()
    let id = try #require(Identifier("travel"))
    _ = try workspace.pipeline.retire(
      id, in: checked, by: "Majken Ek", note: [:], effective: nil, key: nil, on: workspace.day("2026-04-02"))
    let proposal = try await workspace.proposal()
    #expect(proposal.changes.map(\.kind) == ["reinstated"])
    #expect(proposal.version.description == "2.0.0")
  }

  @Test func `an open consultation is told`() async throws {
    let workspace = try ProposedWorkspace()
    try workspace.edit("travel/policy.md", "owner:", "consultation: { until: 2026-04-01 }\nowner:")
    #expect(try await workspace.proposal().openConsultation?.description == "2026-04-01")
    try workspace.edit("travel/policy.md", "2026-04-01", "2026-03-31")
    #expect(try await workspace.proposal().openConsultation == nil)
  }
}
