import Foundation
import TestSupport
import Testing

/// `tenet build`, killed with SIGKILL at many moments: readers have the old site or the new one.
@Suite(.serialized) struct KilledBuildTests {
  private static let build = [
    "build", "--drafts", "--site", "intranet", "--out", "site/intranet", "--today", "2026-04-01",
  ]

  @Test func `a site is the old one or the new one`() throws {
    let folder = TemporaryFolder()
    try folder.write(
      "organisation: { name: Nordljus }\nlanguages: [sv]\nroles: { editor: { name: Redaktör } }\nsites: { intranet: { visibility: internal } }\n",
      to: "tenet.yml")
    for number in 1...20 { try folder.write(policy(number, "Gammal text."), to: "p\(number)/policy.md") }
    #expect(try StartedProgram.run(Self.build, in: folder.path).code == 0)
    let old = try folder.files(below: "site/intranet")
    for number in 1...20 { try folder.write(policy(number, "Ny text."), to: "p\(number)/policy.md") }
    let start = ContinuousClock.now
    #expect(
      try StartedProgram.run(
        ["build", "--drafts", "--site", "intranet", "--out", "other/intranet", "--today", "2026-04-01"],
        in: folder.path
      ).code == 0)
    let duration = ContinuousClock.now - start
    let new = try folder.files(below: "other/intranet")
    #expect(old != new)
    var random = SplitMix64(seed: 7)
    var interrupted = 0
    for round in 0..<24 {
      let before = try folder.files(below: "site/intranet")
      let program = try StartedProgram(Self.build, in: folder.path)
      let start = ContinuousClock.now
      let moment = duration * Double.random(in: 0...1.1, using: &random)
      let pages = Int.random(in: 1...20, using: &random)
      program.kill {
        round % 2 == 0 ? ContinuousClock.now - start > moment : staged(in: folder.path) >= pages
      }
      let after = try folder.files(below: "site/intranet")
      #expect(after == before || after == new)
      if staged(in: folder.path) > 0 { interrupted += 1 }
      if round % 6 == 5 {
        #expect(try StartedProgram.run(Self.build, in: folder.path).code == 0)
        #expect(try folder.files(below: "site/intranet") == new)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/site") == ["intranet"])
      }
    }
    #expect(interrupted > 4, "the kills hit no build while it wrote")
  }

  private func policy(_ number: Int, _ text: String) -> String {
    "---\npolicy: p\(number)\ntitle: Titel \(number)\nowner: role:editor\n---\n\n## Princip {#a-\(number)}\n\n\(text)\n"
  }

  /// How many things stand in the folders that a build fills beside the site.
  private func staged(in root: String) -> Int {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root + "/site")) ?? []
    return names.filter { $0.hasPrefix(".") }.reduce(0) { count, name in
      count + (FileManager.default.enumerator(atPath: root + "/site/" + name)?.allObjects.count ?? 0)
    }
  }
}
