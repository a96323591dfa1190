import Diagnostics
import Foundation
import PolicyModel
import Revisions
import SourceText
import Storage
import TestSupport
import Testing

/// Two approvals at once: one wins, the other says why it did not.
@Suite struct ConcurrencyTests {
  @Test func `while somebody writes, nobody else does`() async throws {
    let workspace = try ApprovedWorkspace()
    try await workspace.approve("travel", "1.0.0")
    let ledger = try workspace.folder.text("travel/history.jsonl")
    let lock = try WorkspaceLock.take(in: workspace.path, for: LockWork(.approving, Value.id("food")))
    await #expect {
      try await workspace.approve("travel", "1.1.0", on: "2026-04-01")
    } throws: { error in
      "\(error)".hasPrefix("another tenet is approving 'food' in this workspace (since 20")
        && "\(error)".hasSuffix("): wait, and run the command again")
    }
    #expect(throws: WriteFault.self) { try WorkspaceLock.refuseWhileHeld(in: workspace.path) }
    try lock.release()
    #expect(try workspace.folder.text("travel/history.jsonl") == ledger)
  }

  @Test func `who read the ledger before somebody else wrote to it is refused`() async throws {
    let workspace = try ApprovedWorkspace()
    try await workspace.approve("travel", "1.0.0")
    let read = try workspace.history("travel")
    try await workspace.approve("travel", "1.1.0", on: "2026-04-01")
    let after = try workspace.folder.files()
    await #expect {
      try await workspace.approve("travel", "1.1.0", on: "2026-04-01", reading: read)
    } throws: { error in
      "\(error)"
        == "'travel' has moved on meanwhile: it was approved as 1.1.0 by Majken Ek on 2026-04-01. Nothing was written; run the command again"
    }
    #expect(try workspace.folder.files() == after)
  }

  @Test func `of many at once exactly one wins`() async throws {
    let workspace = try ApprovedWorkspace()
    try await workspace.approve("travel", "1.0.0")
    let read = try workspace.history("travel")
    let outcomes = await withTaskGroup(of: String.self) { group in
      for _ in 0..<8 {
        group.addTask {
          do {
            return try await workspace.approve("travel", "1.1.0", on: "2026-04-01", reading: read).digest.text
          } catch { return error is WriteFault ? "refused" : "\(error)" }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let head = try #require(try workspace.history("travel").ledger.head?.text)
    #expect(outcomes.sorted() == [head] + Array(repeating: "refused", count: 7))
    #expect(try await workspace.faults() == [])
  }

  @Test func `a folder that no line knows of is not written over`() async throws {
    let workspace = try ApprovedWorkspace()
    try workspace.folder.write("mitt", to: "travel/revisions/1.0.0/anteckning.txt")
    await #expect(throws: WriteFault.strangeFolder("travel/revisions/1.0.0")) {
      try await workspace.approve("travel", "1.0.0")
    }
    #expect(try workspace.folder.text("travel/revisions/1.0.0/anteckning.txt") == "mitt")
    #expect(!workspace.folder.exists("travel/history.jsonl"))
  }

  @Test func `nothing is added to a broken ledger`() async throws {
    let workspace = try ApprovedWorkspace()
    try await workspace.approve("travel", "1.0.0")
    let ledger = try workspace.folder.text("travel/history.jsonl")
    try workspace.folder.write(ledger.replacing("Majken", with: "Sixten"), to: "travel/history.jsonl")
    await #expect(throws: WriteFault.broken(policy: "travel")) {
      try await workspace.approve("travel", "1.1.0", on: "2026-04-01")
    }
  }
}
