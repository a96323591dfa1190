import Foundation
import TestSupport
import Testing

/// Ledgers, and what the program says of them, obey the schemas.
@Suite struct LedgerTests {
  @Test func `every event of a ledger`() throws {
    let folder = TemporaryFolder()
    let home = TemporaryFolder()
    func tenet(_ arguments: String...) throws -> Data {
      try Program.print(arguments + ["--workspace", folder.path])
    }
    try folder.write(
      "organisation: { name: N }\nlanguages: [sv]\nroles: { editor: { name: R } }\n", to: "tenet.yml")
    let policy = "---\npolicy: travel\ntitle: T\nowner: role:editor\n---\n\n## Tåg {#train}\n\nText.\n"
    try folder.write(policy, to: "travel/policy.md")
    _ = try tenet(
      "approve", "travel", "--by", "A", "--note", "B", "--public-note", "C", "--today", "2026-04-01")
    _ = try tenet("review", "travel", "--by", "A", "--today", "2026-04-02")
    let key = home.path + "/a.key"
    let line = String(decoding: try Program.print(["keys", "new", "a", "--out", key]), as: UTF8.self)
    try folder.write(folder.text("tenet.yml") + line, to: "tenet.yml")
    _ = try tenet(
      "retire", "travel", "--by", "A", "--key", key, "--today", "2026-04-03", "--effective", "2026-05-01")
    let lines = try folder.text("travel/history.jsonl").split(separator: "\n")
    let schema = try Schema("history-line")
    var seen: Set<String> = []
    for line in lines {
      let value = try SchemaValue(json: Data(line.utf8))
      #expect(try schema.faults(in: value) == [])
      seen.insert(value["event"]?.text ?? "")
    }
    #expect(seen == ["approve", "review", "retire"])
    #expect(try Schema("tenet").faults(in: SchemaValue(yaml: folder.text("tenet.yml"))) == [])
    let history = try SchemaValue(
      json: tenet("history", "travel", "--format", "json", "--today", "2026-04-15"))
    #expect(history["events"]?.items.count == 3)
    #expect(history["version"]?.text == "1.0.0")
    #expect(try Schema("history-output").faults(in: history) == [])
    let verified = try SchemaValue(json: tenet("verify", "--format", "json"))
    #expect(verified["ledgers"]?.items.count == 1)
    #expect(try Schema("verify-output").faults(in: verified) == [])
    try folder.write(
      folder.text("travel/history.jsonl").replacing("\"by\":\"A\"", with: "\"by\":\"B\""),
      to: "travel/history.jsonl")
    // Three lines that were changed, and the signature of the last.
    let broken = try SchemaValue(
      json: tenet("verify", "--format", "json", "--head", String(repeating: "0", count: 64)))
    #expect(broken["diagnostics"]?.items.count == 4)
    #expect(try Schema("verify-output").faults(in: broken) == [])
    let none = try SchemaValue(json: tenet("history", "travel", "--format", "json"))
    #expect(try Schema("history-output").faults(in: none) == [])
  }
}
