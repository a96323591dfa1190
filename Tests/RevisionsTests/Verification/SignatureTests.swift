import Diagnostics
import Foundation
import PolicyModel
import Revisions
import SourceText
import TestSupport
import Testing

@Suite struct SignatureTests {
  @Test func `a key file is read as it was written`() throws {
    let key = SigningKey(name: "majken")
    let read = try #require(SigningKey(file: key.file))
    #expect(read.name == "majken")
    #expect(read.publicKey == key.publicKey)
    #expect(SigningKey(name: "majken").publicKey != key.publicKey)
    for text in ["", "majken", key.file.replacing("tenet", with: "other"), key.file + key.file] {
      #expect(SigningKey(file: text) == nil)
    }
  }

  @Test func `signed lines are sound, and each says by whom`() async throws {
    let workspace = try ApprovedWorkspace(key: SigningKey(name: "majken"))
    let line = try await workspace.approve("travel", "1.0.0")
    #expect(line.key == "majken")
    #expect(line.signature != nil)
    #expect(try await workspace.faults() == [])
  }

  @Test func `a ledger written anew without the key is named`() async throws {
    let workspace = try ApprovedWorkspace(key: SigningKey(name: "majken"))
    try await workspace.approve("travel", "1.0.0")
    let ledger = try workspace.folder.text("travel/history.jsonl")
    let signature = try #require(ledger.range(of: ",\"signature\""))
    func faults(_ text: String) async throws -> [String] {
      try workspace.folder.write(text, to: "travel/history.jsonl")
      return try await workspace.faults().map { String($0.drop { $0 != " " }.dropFirst()) }
    }
    // The signature taken away, then with the name of the key, then another one's.
    #expect(
      try await faults(String(ledger[..<signature.lowerBound]) + "}\n") == [
        "the signature with the key 'majken' was removed"
      ])
    let unsigned = String(ledger[..<signature.lowerBound]).replacing(",\"key\":\"majken\"", with: "") + "}"
    #expect(
      try await faults(#require(Forgery.redigested(unsigned)) + "\n") == [
        "the line is not signed, although tenet.yml names keys"
      ])
    let other = SigningKey(name: "majken")
    try FileManager.default.removeItem(atPath: workspace.path + "/travel/history.jsonl")
    try FileManager.default.removeItem(atPath: workspace.path + "/travel/revisions")
    let stranger = try ApprovedWorkspace(key: other)
    try await stranger.approve("travel", "1.0.0")
    try workspace.folder.write(stranger.folder.text("travel/history.jsonl"), to: "travel/history.jsonl")
    try FileManager.default.copyItem(
      atPath: stranger.path + "/travel/revisions", toPath: workspace.path + "/travel/revisions")
    #expect(
      try await workspace.faults() == [
        "travel/history.jsonl:1 the signature is not one made with the key 'majken'"
      ])
  }

  @Test func `a key that was taken out of tenet yml is missed`() async throws {
    let workspace = try ApprovedWorkspace(key: SigningKey(name: "majken"))
    try await workspace.approve("travel", "1.0.0")
    let lines = try workspace.folder.text("tenet.yml").split(separator: "\n").filter { !$0.hasPrefix("keys") }
    try workspace.folder.write(lines.joined(separator: "\n"), to: "tenet.yml")
    #expect(
      try await workspace.faults() == [
        "travel/history.jsonl:1 the line is signed with the key 'majken', which tenet.yml does not name"
      ])
  }
}
