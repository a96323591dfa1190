import Foundation
import PolicyModel
import Revisions
import Storage
import TestSupport
import Testing

/// A law may demand that text goes: the digests of before stay, and those of what is left are the ones that count.
@Suite struct WithdrawalTests {
  @Test func `what a withdrawal leaves is what must be there`() async throws {
    let workspace = try ApprovedWorkspace()
    let approval = try await workspace.approve("travel", "1.0.0")
    let history = try workspace.history("travel")
    let without = ApprovedWorkspace.policy("travel", text: "(borttaget)")
    let element = try Value.id("train")
    let day = try Value.day("2026-05-01")
    _ = try HistoryWriter(root: workspace.path, history: history, key: nil).add(
      { previous in
        LedgerEntry(
          .withdraw, policy: history.policy, version: .first, approved: day, by: "Majken Ek",
          files: ["policy.md": ContentDigest(of: Array(without.utf8))], elements: [element],
          previous: previous)
      }, doing: .retiring)
    let path = "travel/revisions/1.0.0/policy.md"
    #expect(
      try await workspace.faults() == ["\(path):1 the file was changed after version 1.0.0 was approved"])
    try workspace.folder.write(without, to: path)
    #expect(try await workspace.faults() == [])
    let after = try workspace.history("travel")
    #expect(after.approval(of: .first)?.files == approval.files)
    #expect(after.inForce(on: day)?.version == .first)
    let revision = try await RevisionReader.read(.first, of: after, from: workspace.store)
    #expect(revision.workspace.policies.count == 1)
  }
}
