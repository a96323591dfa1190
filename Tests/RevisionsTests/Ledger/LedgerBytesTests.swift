import Crypto
import Diagnostics
import Foundation
import PolicyModel
import Revisions
import SourceText
import Storage
import TestSupport
import Testing

/// A line's bytes are a contract: programs that know nothing of Tenet can check a ledger.
@Suite struct LedgerBytesTests {
  @Test func `the digest covers the line without its last members`() async throws {
    let workspace = try ApprovedWorkspace()
    try await workspace.approve("travel", "1.0.0")
    try await workspace.add(.review, "travel", on: "2026-04-01")
    let text = try workspace.folder.text("travel/history.jsonl")
    #expect(text.hasSuffix("}\n"))
    var previous = "null"
    for line in text.split(separator: "\n") {
      let start = try #require(line.range(of: ",\"digest\":\"", options: .backwards))
      let digest = String(line[start.upperBound...].dropLast(2))
      let covered = line[..<start.lowerBound] + "}"
      let hash = SHA256.hash(data: Data(covered.utf8)).map { String(format: "%02x", $0) }.joined()
      #expect(digest == hash)
      #expect(covered.hasSuffix(",\"previous\":\(previous)}"))
      previous = "\"\(digest)\""
    }
  }

  @Test func `members stand in a fixed order`() async throws {
    let workspace = try ApprovedWorkspace()
    try await workspace.approve("travel", "1.0.0")
    let text = try workspace.folder.text("travel/history.jsonl")
    let start =
      #"{"event":"approve","policy":"travel","version":"1.0.0","level":"binding","approved":"2026-03-02","effective":"2026-03-02","by":"Majken Ek","note":{"sv":"Därför."},"files":{"departments/claims.md":""#
    #expect(text.hasPrefix(start))
  }

  @Test func `what was written is read`() async throws {
    let workspace = try ApprovedWorkspace()
    let written = try await workspace.approve("travel", "1.0.0")
    let review = try await workspace.add(.review, "travel", on: "2026-04-01")
    let history = try workspace.history("travel")
    #expect(history.faults == [])
    #expect(history.ledger.lines == [written, review])
    #expect(history.ledger.head == review.digest)
  }

  @Test(arguments: [
    ("\"event\":\"review\"", "\"event\":\"revise\"", "the line has an unreadable 'event'"),
    ("\"level\":\"review\"", "\"level\":\"binding\"", "the line has a 'level' that does not fit its event"),
    ("\"level\":\"review\",", "", "the line has a 'level' that does not fit its event"),
    ("\"by\":\"Sixten", "\"by\":\"\",\"x\":\"", "the line has a member 'x' that a ledger does not know"),
    (
      "\"approved\":\"2026-04-01\"", "\"approved\":\"2026-02-30\"",
      "the line has an unreadable 'approved'"
    ),
    (
      "\"approved\":\"2026-04-01\"", "\"approved\":\"2026-01-01\"",
      "the line is dated 2026-01-01, before 2026-03-02 of a line above it"
    ),
    (
      "\"version\":\"1.0.0\",\"level\":\"review\"", "\"version\":\"1.1.0\",\"level\":\"review\"",
      "the line is about version 1.1.0, which no line above it approves"
    ),
    (
      "\"policy\":\"travel\",\"version\":\"1.0.0\",\"level\":\"review\"",
      "\"policy\":\"food\",\"version\":\"1.0.0\",\"level\":\"review\"",
      "the line is about 'food', those above it about 'travel'"
    ),
    (
      "\"previous\":\"", "\"effective\":\"2026-04-01\",\"previous\":\"",
      "the line is a review and has 'effective'"
    ),
  ])
  func `a line that means something impossible is named`(old: String, new: String, message: String)
    async throws
  {
    let workspace = try ApprovedWorkspace()
    try await workspace.approve("travel", "1.0.0")
    try await workspace.add(.review, "travel", on: "2026-04-01")
    let lines = try workspace.folder.text("travel/history.jsonl").split(separator: "\n")
    // A forger who knows how digests are made gives the line a digest that fits.
    let forged = try #require(Forgery.redigested(String(lines[1]).replacing(old, with: new)))
    #expect(forged != lines[1])
    try workspace.folder.write("\(lines[0])\n\(forged)\n", to: "travel/history.jsonl")
    let faults = try workspace.history("travel").faults
    #expect(faults.map { "\($0.message)" } == [message])
    #expect(faults.map(\.location.range.start.line) == [2])
  }
}

/// Lines as a forger writes them.
enum Forgery {
  /// A line with the digest of what it holds now.
  static func redigested(_ line: String) -> String? {
    guard let start = line.range(of: ",\"digest\":\"", options: .backwards) else { return nil }
    let covered = line[..<start.lowerBound] + "}"
    return "\(covered.dropLast()),\"digest\":\"\(ContentDigest(of: Array(covered.utf8)))\"}"
  }
}
