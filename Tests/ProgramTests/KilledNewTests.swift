import Foundation
import TestSupport
import Testing

/// `tenet new translation`, killed with SIGKILL before every call that changes a file.
@Suite(.serialized) struct KilledNewTests {
  private static let command = ["new", "translation", "social-media", "--language", "en"]
  private static let path = "social-media/policy.en.md"

  @Test(.enabled(if: KillSwitch.isPossible))
  func `the whole file stands there or nothing`() throws {
    let whole = try NewFilesWorkspace(startedIn: "sv")
    #expect(try StartedProgram.run(Self.command, in: whole.folder.path).code == 0)
    let text = try whole.folder.text(Self.path)
    let tools = TemporaryFolder()
    let killSwitch = try #require(
      try KillSwitch(in: tools.path), "clang, which comes with Swift, cannot compile it")
    var call = 1
    while true {
      let workspace = try NewFilesWorkspace(startedIn: "sv")
      let outcome = try StartedProgram.run(
        Self.command, in: workspace.folder.path, environment: killSwitch.environment(callNumber: call))
      let isThere = workspace.folder.exists(Self.path)
      #expect(try !isThere || workspace.folder.text(Self.path) == text, "killed before call \(call)")
      guard outcome.code == StartedProgram.killed else {
        #expect(outcome.code == 0 && isThere, "\(outcome.text)")
        break
      }
      let again = try StartedProgram.run(Self.command, in: workspace.folder.path)
      #expect(again.code == (isThere ? 1 : 0), "killed before call \(call): \(again.text)")
      #expect(try workspace.folder.text(Self.path) == text)
      try workspace.expectSound(noting: ["missing-translation"], "killed before call \(call)")
      let names = try FileManager.default.contentsOfDirectory(atPath: workspace.folder.path + "/social-media")
      #expect(names.filter { $0.hasPrefix(".") } == [], "killed before call \(call)")
      call += 1
    }
    #expect(call > 8)
  }
}
