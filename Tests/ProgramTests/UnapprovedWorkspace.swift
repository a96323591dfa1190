import Foundation
import Storage
import TestSupport
import Testing

/// A workspace with one revision and a changed working copy, and what the second revision comes to.
struct UnapprovedWorkspace {
  static let approval = [
    "approve", "travel", "--by", "Majken Ek", "--today", "2026-04-01", "--version", "1.1.0", "--note",
    "Vi cyklar också.",
  ]

  let folder = TemporaryFolder()
  /// The ledger before the approval.
  let ledger: String
  /// How long an approval takes that nobody interrupts.
  let duration: Duration
  /// Every file of both revisions.
  let revisionFiles: [String: [UInt8]]

  init(departments: Int) throws {
    let names = (1...departments).map { "unit-\($0)" }
    try folder.write(
      "organisation: { name: Nordljus }\nlanguages: [sv]\nroles: { editor: { name: Redaktör } }\ndepartments:\n"
        + names.map { "  \($0): { name: \($0) }\n" }.joined(), to: "tenet.yml")
    for name in names {
      try folder.write(
        "---\nvariant-of: travel\ndepartment: \(name)\n---\n\n## {#train .extend}\n\nVi på \(name).\n",
        to: "travel/departments/\(name).md")
    }
    try folder.write(Self.policy("Vi tar tåget."), to: "travel/policy.md")
    let first = try StartedProgram.run(
      ["approve", "travel", "--by", "Majken Ek", "--today", "2026-03-02", "--note", "Den första."],
      in: folder.path)
    guard first.code == 0 else { throw Unexpected(text: first.text) }
    ledger = try folder.text("travel/history.jsonl")
    try folder.write(Self.policy("Vi tar tåget eller cykeln."), to: "travel/policy.md")
    let whole = try folder.copy()
    let start = ContinuousClock.now
    let second = try StartedProgram.run(Self.approval, in: whole.path)
    guard second.code == 0 else { throw Unexpected(text: second.text) }
    duration = ContinuousClock.now - start
    revisionFiles = try whole.files(below: "travel/revisions")
  }

  func copy() throws -> TemporaryFolder { try folder.copy() }

  /// After an interruption, the next commands find everything as it was or as it was to be, and work.
  func expectSound(_ workspace: TemporaryFolder, _ what: String) throws {
    let phase = ApprovalPhase(of: workspace.path)
    let verified = try StartedProgram.run(["verify"], in: workspace.path)
    #expect(verified.code == 0, "\(what), \(phase): \(verified.text)")
    let isApproved = Self.ledgerLines(in: workspace.path) == 2
    let again = try StartedProgram.run(Self.approval, in: workspace.path)
    #expect(again.code == (isApproved ? 1 : 0), "\(what), \(phase): \(again.text)")
    #expect(try workspace.files(below: "travel/revisions") == revisionFiles, "\(what), \(phase)")
    #expect(Self.ledgerLines(in: workspace.path) == 2)
    #expect(try workspace.text("travel/history.jsonl").hasPrefix(ledger))
    #expect(try StartedProgram.run(["verify"], in: workspace.path).code == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: workspace.path + "/travel")
    #expect(names.filter { $0.hasPrefix(".") } == [], "\(what), \(phase)")
  }

  static func ledgerLines(in root: String) -> Int {
    let bytes = try? DiskStore(root: root).read("travel/history.jsonl", limit: 1_000_000)
    return bytes?.count { $0 == UInt8(ascii: "\n") } ?? 0
  }

  static func pendingFiles(in root: String) -> Int {
    let folder = root + "/travel/revisions/.pending-1.1.0/departments"
    return (try? DiskFolder.names(in: folder))?.count ?? 0
  }

  private static func policy(_ text: String) -> String {
    "---\npolicy: travel\ntitle: Så reser vi\nowner: role:editor\n---\n\n## Tåg först {#train}\n\n\(text)\n"
  }

  private struct Unexpected: Error {
    let text: String
  }
}
