import Diagnostics
import Foundation
import Revisions
import SourceText
import TestSupport
import Testing

/// Whatever is done to a ledger or to a frozen file, verification names it.
@Suite struct MutationTests {
  /// Two policies with long histories, signed or not.
  private func workspace(signed: Bool) async throws -> ApprovedWorkspace {
    let workspace = try ApprovedWorkspace(key: signed ? SigningKey(name: "majken") : nil)
    try await workspace.approve("travel", "1.0.0", on: "2026-03-02")
    try await workspace.add(.review, "travel", on: "2026-03-05")
    try workspace.folder.write(ApprovedWorkspace.policy("travel", text: "Vi cyklar."), to: "travel/policy.md")
    try await workspace.approve("travel", "1.1.0", on: "2026-04-01")
    try await workspace.add(.retire, "travel", on: "2026-05-01")
    try await workspace.approve("travel", "2.0.0", on: "2026-06-01")
    try await workspace.approve("food", "1.0.0", on: "2026-06-02")
    #expect(try await workspace.faults() == [])
    return workspace
  }

  @Test(arguments: [false, true])
  func `a random change of the bytes of a random file is named`(signed: Bool) async throws {
    let workspace = try await workspace(signed: signed)
    var random = SplitMix64(seed: signed ? 2 : 1)
    let files = try guarded(workspace)
    for _ in 0..<250 {
      // Every other mutation is of a ledger: there are more frozen files than ledgers.
      let ledgers = files.keys.filter { $0.hasSuffix("history.jsonl") }.sorted()
      let candidates = Bool.random(using: &random) ? ledgers : files.keys.sorted()
      let path = try #require(candidates.randomElement(using: &random))
      let original = try #require(files[path])
      let (what, bytes) = mutated(original, &random)
      guard bytes != original else { continue }
      try write(bytes, to: path, of: workspace)
      let faults = try await workspace.faults()
      let policy = path.prefix { $0 != "/" }
      #expect(faults.contains { $0.hasPrefix(policy + "/") }, "\(what) of \(path) is not named")
      try write(original, to: path, of: workspace)
    }
    #expect(try await workspace.faults() == [])
  }

  @Test func `every single bit of a ledger counts`() async throws {
    let workspace = try ApprovedWorkspace(key: SigningKey(name: "majken"))
    try await workspace.approve("food", "1.0.0")
    try await workspace.add(.review, "food", on: "2026-03-05")
    let original = try #require(try guarded(workspace)["food/history.jsonl"])
    for index in original.indices {
      var bytes = original
      bytes[index] ^= 1 << UInt8(index % 8)
      try write(bytes, to: "food/history.jsonl", of: workspace)
      #expect(try await !workspace.faults().isEmpty, "bit \(index % 8) of byte \(index)")
    }
  }

  @Test func `a line that is gone, added, doubled or elsewhere is named`() async throws {
    let workspace = try await workspace(signed: false)
    let path = "travel/history.jsonl"
    let lines = try workspace.folder.text(path).split(separator: "\n").map(String.init)
    func expectFaults(_ changed: [String], _ what: String) async throws {
      try workspace.folder.write(changed.map { $0 + "\n" }.joined(), to: path)
      let faults = try await workspace.faults()
      #expect(faults.contains { $0.hasPrefix("travel/history.jsonl:") }, "\(what): \(faults)")
    }
    for i in lines.indices {
      var changed = lines
      let line = changed.remove(at: i)
      if i < lines.count - 1 { try await expectFaults(changed, "line \(i + 1) removed") }
      for j in changed.indices where j != i {
        var moved = changed
        moved.insert(line, at: j)
        if moved != lines { try await expectFaults(moved, "line \(i + 1) moved to \(j + 1)") }
      }
      try await expectFaults(lines + [line], "line \(i + 1) doubled")
      for j in lines.indices where j != i {
        var swapped = lines
        swapped.swapAt(i, j)
        try await expectFaults(swapped, "lines \(i + 1) and \(j + 1) exchanged")
      }
    }
    // A forged line with a digest of its own breaks the line behind it.
    var forged = lines
    forged[1] = try #require(Forgery.redigested(lines[1].replacing("Sixten", with: "Majken")))
    try await expectFaults(forged, "line forged")
    try await expectFaults([], "all lines removed")
  }

  @Test func `a cut tail is named by its revisions, and by the head`() async throws {
    let workspace = try await workspace(signed: false)
    let path = "travel/history.jsonl"
    let lines = try workspace.folder.text(path).split(separator: "\n").map(String.init)
    let head = try #require(try workspace.history("travel").ledger.head)
    try workspace.folder.write(lines.dropLast().map { $0 + "\n" }.joined(), to: path)
    #expect(
      try await workspace.faults() == [
        "travel/revisions/2.0.0:1 no line of the ledger approves version 2.0.0"
      ])
    #expect(try !workspace.history("travel").ledger.lines.contains { $0.digest == head })
  }

  @Test func `files and folders that are gone, added, renamed or exchanged are named`() async throws {
    let workspace = try await workspace(signed: false)
    let manager = FileManager.default
    let root = workspace.path + "/"
    let revisions = "travel/revisions"
    func expect(_ fault: String) async throws {
      let faults = try await workspace.faults()
      #expect(faults.contains { $0.hasPrefix(fault) }, "\(fault) is not among \(faults)")
    }
    for path in try guarded(workspace).keys.sorted() {
      try manager.moveItem(atPath: root + path, toPath: root + "aside")
      let policy = path.prefix { $0 != "/" }
      try await expect(
        path.hasSuffix("history.jsonl") ? "\(policy)/history.jsonl:1 the ledger of" : "\(path):1 the file")
      try manager.createSymbolicLink(atPath: root + path, withDestinationPath: root + "aside")
      if !path.hasSuffix("history.jsonl") { try await expect("\(path):1 this is no file any more") }
      try manager.removeItem(atPath: root + path)
      try manager.moveItem(atPath: root + "aside", toPath: root + path)
    }
    for added in [
      "\(revisions)/1.0.0/departments/kitchen.md", "\(revisions)/1.0.0/.hidden", "\(revisions)/notes.txt",
      "\(revisions)/3.0.0/policy.md", "\(revisions)/.pending-9.0.0/policy.md",
    ] {
      try workspace.folder.write("nytt", to: added)
      let parts = added.split(separator: "/")
      let named = parts.count > 3 && parts[2] != "1.0.0" ? parts.prefix(3).joined(separator: "/") : added
      try await expect("\(named):1 no line of the ledger")
      try manager.removeItem(atPath: root + named)
    }
    try manager.createDirectory(atPath: root + "\(revisions)/1.1.0/empty", withIntermediateDirectories: true)
    try await expect("\(revisions)/1.1.0/empty:1 no line")
    try manager.removeItem(atPath: root + "\(revisions)/1.1.0/empty")
    try manager.moveItem(atPath: root + "\(revisions)/1.1.0", toPath: root + "\(revisions)/1.2.0")
    try await expect(
      "travel/history.jsonl:3 the folder 'travel/revisions/1.1.0' that the line approves is missing")
    try await expect("\(revisions)/1.2.0:1 no line of the ledger approves version 1.2.0")
    try manager.moveItem(atPath: root + "\(revisions)/1.2.0", toPath: root + "\(revisions)/1.1.0")
    #expect(try await workspace.faults() == [])
  }

  @Test func `a ledger of another policy is named`() async throws {
    let workspace = try await workspace(signed: false)
    try FileManager.default.removeItem(atPath: workspace.path + "/food")
    try FileManager.default.moveItem(atPath: workspace.path + "/travel", toPath: workspace.path + "/food")
    #expect(try await workspace.faults() == [])
    try workspace.folder.write(ApprovedWorkspace.policy("drink", text: "Vi dricker."), to: "food/policy.md")
    #expect(
      try await workspace.faults() == [
        "food/history.jsonl:1 the ledger is about 'travel', and the policy beside it is 'drink'"
      ])
  }

  /// The bytes of everything that verification guards, by path.
  private func guarded(_ workspace: ApprovedWorkspace) throws -> [String: [UInt8]] {
    try workspace.folder.files().filter {
      $0.key.contains("/revisions/") || $0.key.hasSuffix("history.jsonl")
    }
  }

  private func write(_ bytes: [UInt8], to path: String, of workspace: ApprovedWorkspace) throws {
    try Data(bytes).write(to: URL(filePath: workspace.path + "/" + path))
  }

  private func mutated(_ original: [UInt8], _ random: inout SplitMix64) -> (what: String, bytes: [UInt8]) {
    var bytes = original
    let index = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0:
      bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      return ("a flipped bit at \(index)", bytes)
    case 1:
      bytes.remove(at: index)
      return ("a deleted byte at \(index)", bytes)
    case 2:
      bytes.insert(UInt8.random(in: 0...255, using: &random), at: index)
      return ("an added byte at \(index)", bytes)
    case 3:
      let other = Int.random(in: 0..<bytes.count, using: &random)
      bytes.swapAt(index, other)
      return ("the bytes \(index) and \(other) exchanged", bytes)
    case 4:
      bytes.removeLast(min(bytes.count, Int.random(in: 1...200, using: &random)))
      return ("a cut end", bytes)
    default:
      let end = min(bytes.count, index + 80)
      bytes.replaceSubrange(index..<end, with: bytes[index..<end].reversed())
      return ("a reversed stretch at \(index)", bytes)
    }
  }
}
