import Diagnostics
import Foundation
import PolicyModel
import Revisions
import SourceText
import Storage
import TestSupport
import Testing

/// Every state in which an interruption can leave a workspace, built by hand, and what the next command makes of it.
@Suite struct RecoveryTests {
  /// A workspace with one revision, and what a second approval would write.
  private struct Interrupted {
    let workspace: ApprovedWorkspace
    let ledgerBefore: String
    let ledgerAfter: String
    let files: [String: [UInt8]]

    init() async throws {
      workspace = try ApprovedWorkspace()
      try await workspace.approve("travel", "1.0.0")
      ledgerBefore = try workspace.folder.text("travel/history.jsonl")
      try await workspace.approve("travel", "1.1.0", on: "2026-04-01")
      ledgerAfter = try workspace.folder.text("travel/history.jsonl")
      files = try workspace.folder.files(below: "travel/revisions/1.1.0")
      // Back to where the second approval had not begun, but for the note of a program that died.
      try FileManager.default.removeItem(atPath: workspace.path + "/travel/revisions/1.1.0")
      try workspace.folder.write(ledgerBefore, to: "travel/history.jsonl")
      try workspace.folder.write("approving 'travel'", to: ".tenet/lock")
    }

    func stage(_ count: Int) throws {
      for (path, bytes) in files.sorted(by: { $0.key < $1.key }).prefix(count) {
        try workspace.folder.write(
          String(decoding: bytes, as: UTF8.self), to: "travel/revisions/.pending-1.1.0/\(path)")
      }
    }

    func settled(_ revisions: [String]) async throws {
      #expect(try await workspace.faults() == [])
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: workspace.path + "/travel/revisions").sorted()
          == revisions)
      #expect(try workspace.folder.text(".tenet/lock") == "")
      #expect(try Recovery.run(in: workspace.path) == [])
    }
  }

  @Test(arguments: 0...7)
  func `a revision whose line was not written never happened`(staged: Int) async throws {
    let state = try await Interrupted()
    if staged == 0 {
      try FileManager.default.createDirectory(
        atPath: state.workspace.path + "/travel/revisions/.pending-1.1.0", withIntermediateDirectories: true)
    }
    try state.stage(staged)
    let outcomes = try Recovery.run(in: state.workspace.path)
    #expect(try outcomes == [.revision(folder: "travel", Value.version("1.1.0"), .rolledBack)])
    try await state.settled(["1.0.0"])
    try await state.workspace.approve("travel", "1.1.0", on: "2026-04-01")
    #expect(try state.workspace.folder.text("travel/history.jsonl") == state.ledgerAfter)
  }

  @Test func `a ledger that was being replaced is as it was`() async throws {
    let state = try await Interrupted()
    try state.stage(7)
    try state.workspace.folder.write(
      String(state.ledgerAfter.dropLast(40)), to: "travel/.history.jsonl.tenet-4711")
    #expect(
      try Recovery.run(in: state.workspace.path)
        == [.revision(folder: "travel", Value.version("1.1.0"), .rolledBack)])
    #expect(!state.workspace.folder.exists("travel/.history.jsonl.tenet-4711"))
    try await state.settled(["1.0.0"])
  }

  @Test func `a revision whose line was written is completed`() async throws {
    let state = try await Interrupted()
    try state.stage(7)
    try state.workspace.folder.write(state.ledgerAfter, to: "travel/history.jsonl")
    // Whoever reads before that, or may not write, finds it all the same.
    let early = try await RevisionReader.read(
      Value.version("1.1.0"), of: state.workspace.history("travel"), from: state.workspace.store)
    #expect(early.line.version.description == "1.1.0")
    #expect(
      try Recovery.run(in: state.workspace.path)
        == [.revision(folder: "travel", Value.version("1.1.0"), .completed)])
    try await state.settled(["1.0.0", "1.1.0"])
    #expect(try state.workspace.folder.files(below: "travel/revisions/1.1.0") == state.files)
  }

  @Test func `what was finished but for the note is left alone`() async throws {
    let state = try await Interrupted()
    #expect(try Recovery.run(in: state.workspace.path) == [])
    try await state.settled(["1.0.0"])
  }

  @Test func `nothing is taken back by a broken ledger`() async throws {
    let state = try await Interrupted()
    try state.stage(7)
    try state.workspace.folder.write(
      state.ledgerAfter.replacing("\"version\":\"1.1.0\"", with: "\"version\":\"1.1.1\""),
      to: "travel/history.jsonl")
    #expect(try Recovery.run(in: state.workspace.path) == [])
    #expect(try state.workspace.folder.files(below: "travel/revisions/.pending-1.1.0") == state.files)
  }

  @Test func `nobody looks after a program that still works`() async throws {
    let state = try await Interrupted()
    try state.stage(3)
    let lock = try #require(try FileLock.take(state.workspace.path + "/.tenet/lock"))
    #expect(try Recovery.run(in: state.workspace.path) == [])
    #expect(state.workspace.folder.exists("travel/revisions/.pending-1.1.0"))
    try lock.write(note: "approving 'travel'")
  }

  @Test func `an approval of another policy looks after it too`() async throws {
    let state = try await Interrupted()
    try state.stage(3)
    try await state.workspace.approve("food", "1.0.0", on: "2026-04-01")
    try await state.settled(["1.0.0"])
  }

  @Test func `a workspace in which nobody ever approved is not written to`() throws {
    let workspace = try ApprovedWorkspace()
    #expect(try Recovery.run(in: workspace.path) == [])
    #expect(!workspace.folder.exists(".tenet"))
  }
}
