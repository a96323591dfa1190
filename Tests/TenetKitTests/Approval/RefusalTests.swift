import Diagnostics
import Messages
import PolicyModel
import Revisions
import SourceText
import TenetKit
import TestSupport
import Testing

/// What is in the way of an approval, and the way out.
@Suite struct RefusalTests {
  @Test func `everything that is missing is told at once`() async throws {
    let workspace = try ProposedWorkspace()
    let refusals = try await workspace.refusals(workspace.order(notes: ["sv"]))
    #expect(
      refusals.map(\.description) == [
        "a binding change needs a note that says why, in every language: add --note en='…'",
        "1 element becomes more widely visible, and nobody has said that this is meant: add --open train",
      ])
    #expect(refusals.allSatisfy { !$0.isAboutContent })
    #expect(try await workspace.refusals(workspace.order(opening: .all)) == [])
    let train = try #require(Identifier("train"))
    #expect(try await workspace.refusals(workspace.order(opening: .elements([train]))) == [])
  }

  @Test func `an editorial change needs no note`() async throws {
    let workspace = try ProposedWorkspace()
    try await workspace.approve()
    try workspace.edit("travel/policy.md", "## Tåg", "\n## Tåg")
    #expect(try await workspace.refusals(workspace.order(notes: [])) == [])
  }

  @Test func `a version is never lower than the difference asks for`() async throws {
    let workspace = try ProposedWorkspace()
    try await workspace.approve()
    try workspace.edit("tenet.yml", "Redaktör", "Chefredaktör")
    for (version, isRefused) in [("1.0.0", true), ("1.0.1", true), ("1.1.0", false), ("3.0.0", false)] {
      let refusals = try await workspace.refusals(workspace.order(version: version))
      #expect(refusals.isEmpty != isRefused, "\(version)")
      if isRefused {
        #expect(
          refusals.map(\.description) == [
            "version \(version) is too low: the difference is substantive and asks for 1.1.0 at least; leave --version out to take it"
          ])
      }
    }
  }

  @Test func `a ledger goes forward only`() async throws {
    let workspace = try ProposedWorkspace()
    try await workspace.approve(effective: "2026-06-01")
    try workspace.edit("tenet.yml", "Redaktör", "Chefredaktör")
    let last = try workspace.day("2026-06-01")
    #expect(
      try await workspace.refusals(workspace.order()) == [.tooEarly(workspace.day("2026-04-01"), last: last)])
    #expect(
      try await workspace.refusals(workspace.order(effective: "2026-05-31")) == [
        .tooEarly(workspace.day("2026-05-31"), last: last)
      ])
    #expect(try await workspace.refusals(workspace.order(effective: "2026-06-01")) == [])
    #expect(
      try await workspace.refusals(workspace.order(on: "2026-03-31", effective: "2026-06-01")) == [
        .datedBack(workspace.day("2026-03-31"), last: workspace.day("2026-04-01"))
      ])
  }

  @Test func `what is opened must be there, and each be named`() async throws {
    let workspace = try ProposedWorkspace()
    try await workspace.approve()
    try workspace.edit("registers/references.yml", "kind: law", "kind: law, visibility: public")
    try workspace.edit("travel/policy.md", "{#book-early}", "{#book-early visibility=public}")
    let other = try #require(Identifier("other"))
    let booking = try #require(Identifier("book-early"))
    #expect(
      try await workspace.refusals(workspace.order(opening: .elements([other]))).map(\.description) == [
        "'travel' has no element 'other': --open takes the id of an element that becomes more widely visible",
        "1 element becomes more widely visible, and nobody has said that this is meant: add --open book-early",
      ])
    #expect(try await workspace.refusals(workspace.order(opening: .all)) == [.openingAll])
    #expect(try await workspace.refusals(workspace.order(opening: .elements([booking]))) == [])
  }

  @Test func `with keys in tenet yml every line is signed with one of them`() async throws {
    let key = SigningKey(name: "majken")
    let workspace = try ProposedWorkspace(keys: "keys: { majken: \"\(key.publicKey)\" }")
    #expect(try await workspace.refusals(workspace.order(opening: .all)) == [.notSigned])
    let stranger = SigningKey(name: "majken")
    #expect(
      try await workspace.refusals(workspace.order(opening: .all, key: stranger)) == [
        .unknownKey(name: "majken", publicKey: stranger.publicKey)
      ])
    #expect(try await workspace.approve(key: key).key == "majken")
    #expect(try await workspace.pipeline.verify([]).report.diagnostics == [])
  }

  @Test func `errors of other policies are not in the way`() async throws {
    let workspace = try ProposedWorkspace()
    try workspace.folder.write("---\npolicy: food\n---\n", to: "food/policy.md")
    let checked = try await workspace.check()
    let policy = try #require(checked.workspace?.policies.first { $0.id.value.text == "travel" })
    #expect(checked.report.hasErrors)
    #expect(workspace.pipeline.errors(of: policy, in: checked.report) == [])
    try workspace.edit("travel/policy.md", "ref:law", "ref:lag")
    let broken = try await workspace.check()
    #expect(workspace.pipeline.errors(of: policy, in: broken.report).map(\.rule) == ["broken-reference"])
  }

  @Test func `a review is of what is in force, unchanged`() async throws {
    let workspace = try ProposedWorkspace()
    func review(on day: String) async throws -> LedgerLine {
      let checked = try await workspace.check()
      let policy = try #require(checked.workspace?.policies.first { $0.id.value.text == "travel" })
      return try await workspace.pipeline.review(
        policy, in: checked, by: "Majken Ek", note: [:], key: nil, on: workspace.day(day))
    }
    let id = try #require(Identifier("travel"))
    await #expect(throws: ApprovalRefusal.neverApproved(id)) { try await review(on: "2026-04-01") }
    try await workspace.approve(effective: "2026-05-01")
    await #expect(throws: ApprovalRefusal.notInForce(id)) { try await review(on: "2026-04-30") }
    #expect(try await review(on: "2026-05-02").version == .first)
    try workspace.edit("travel/policy.md", "tåget.", "tåget!")
    await #expect(
      throws: ApprovalRefusal.changedSince(policy: id, version: .first, parts: ["policy.md"])
    ) { try await review(on: "2026-05-03") }
  }

  @Test func `a ledger lies beside its policy, which keeps its id`() async throws {
    let workspace = try ProposedWorkspace()
    try await workspace.approve()
    let id = try #require(Identifier("travel"))
    let other = try #require(Identifier("journeys"))
    try workspace.edit("travel/policy.md", "policy: travel", "policy: journeys")
    let checked = try await workspace.check()
    let renamed = try #require(checked.workspace?.policies.first)
    await #expect(throws: ApprovalRefusal.ledgerOfAnother(policy: other, other: id)) {
      try await workspace.pipeline.proposal(renamed, in: checked, on: workspace.day("2026-04-01"))
    }
    try workspace.folder.write(ProposedWorkspace.policy, to: "elsewhere/policy.md")
    await #expect(
      throws: ApprovalRefusal.ledgerElsewhere(policy: id, folder: "elsewhere", ledgerFolder: "travel")
    ) { try await workspace.proposal() }
  }

  @Test func `a policy retires once`() async throws {
    let workspace = try ProposedWorkspace()
    let id = try #require(Identifier("travel"))
    func retire(on day: String) async throws -> LedgerLine {
      try workspace.pipeline.retire(
        id, in: try await workspace.check(), by: "Majken Ek", note: [:],
        effective: workspace.day("2026-08-01"),
        key: nil, on: workspace.day(day))
    }
    await #expect(throws: ApprovalRefusal.neverApproved(id)) { try await retire(on: "2026-05-01") }
    try await workspace.approve()
    #expect(try await retire(on: "2026-05-01").effective?.description == "2026-08-01")
    await #expect(throws: ApprovalRefusal.alreadyRetired(id, since: try workspace.day("2026-08-01"))) {
      try await retire(on: "2026-05-02")
    }
  }
}
