import Foundation
import Storage
import TestSupport
import Testing

/// `tenet accept`, killed with SIGKILL before every call that changes a file: `basis.json` is the old one or the new.
@Suite(.serialized) struct KilledAcceptTests {
  @Test(.enabled(if: KillSwitch.isPossible))
  func `the old file stands there or the new one`() throws {
    let template = try UnapprovedWorkspace(departments: 1)
    let basis = "travel/basis.json"
    let path = template.folder.path
    #expect(try StartedProgram.run(["accept", "travel"], in: path).code == 0)
    let old = try template.folder.text(basis)
    try template.folder.write(
      template.folder.text("travel/policy.md").replacing("Vi tar tåget", with: "Vi tar alltid tåget"),
      to: "travel/policy.md")
    let whole = try template.copy()
    #expect(try StartedProgram.run(["accept", "travel"], in: whole.path).code == 0)
    let new = try whole.text(basis)
    #expect(new != old)

    let tools = TemporaryFolder()
    let killSwitch = try #require(
      try KillSwitch(in: tools.path), "clang, which comes with Swift, cannot compile it")
    var seen: Set<String> = []
    var call = 1
    while true {
      let workspace = try template.copy()
      let outcome = try StartedProgram.run(
        ["accept", "travel"], in: workspace.path, environment: killSwitch.environment(callNumber: call))
      let left = try workspace.text(basis)
      #expect(left == old || left == new, "killed before call \(call)")
      guard outcome.code == StartedProgram.killed else {
        #expect(outcome.code == 0 && left == new, "\(outcome.text)")
        break
      }
      seen.insert(left)
      let again = try StartedProgram.run(["accept", "travel"], in: workspace.path)
      #expect(again.code == 0, "killed before call \(call): \(again.text)")
      #expect(try workspace.text(basis) == new)
      let names = try FileManager.default.contentsOfDirectory(atPath: workspace.path + "/travel")
      #expect(names.filter { $0.hasPrefix(".") } == [], "killed before call \(call)")
      call += 1
    }
    #expect(seen == [old, new])
    #expect(call > 5)
  }
}
