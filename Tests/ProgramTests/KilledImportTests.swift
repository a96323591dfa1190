import Foundation
import Storage
import TestSupport
import Testing

/// `tenet import`, killed with SIGKILL before every call that changes a file: all of what comes in is there afterwards,
/// or nothing of it.
@Suite(.serialized) struct KilledImportTests {
  private static let command = ["import", "in"]

  /// A document with a picture, and a register that has a row already.
  private static func workspace() throws -> NewFilesWorkspace {
    let workspace = try NewFilesWorkspace(startedIn: "sv")
    let folder = workspace.folder
    try folder.write("gammal: { file: media/gammal.svg, alt: { sv: Gammal } }\n", to: "registers/media.yml")
    try folder.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n", to: "media/gammal.svg")
    try folder.write("# Ett\n\nDu ska läsa.\n\n![Ugnen](ugn.svg)\n", to: "in/ett.md")
    try folder.write("<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"ugn\"/>\n", to: "in/ugn.svg")
    return workspace
  }

  /// The files of a workspace, without what is of this computer alone.
  private static func files(of folder: TemporaryFolder) throws -> [String: [UInt8]] {
    try folder.files().filter { !$0.key.hasPrefix(".tenet/") }
  }

  @Test(.enabled(if: KillSwitch.isPossible))
  func `everything is there or nothing, and the same command ends well`() throws {
    let template = try Self.workspace().folder
    let before = try Self.files(of: template)
    let whole = try template.copy()
    #expect(try StartedProgram.run(Self.command, in: whole.path).code == 0)
    let after = try Self.files(of: whole)
    #expect(after.count == before.count + 2)
    let tools = TemporaryFolder()
    let killSwitch = try #require(
      try KillSwitch(in: tools.path), "clang, which comes with Swift, cannot compile it")
    var seen = (nothing: 0, halfway: 0, everything: 0)
    var call = 1
    while true {
      let workspace = try template.copy()
      let outcome = try StartedProgram.run(
        Self.command, in: workspace.path, environment: killSwitch.environment(callNumber: call))
      guard outcome.code == StartedProgram.killed else {
        #expect(outcome.code == 0, "\(outcome.text)")
        break
      }
      // Every call is met while files get their places; before and after that a few are enough.
      let step: Int
      switch try Self.files(of: workspace) {
      case before:
        seen.nothing += 1
        step = DiskPath.exists(workspace.path + "/.tenet/files") ? 1 : 4
      case after:
        seen.everything += 1
        step = 4
      default:
        seen.halfway += 1
        step = 1
        // What looks after it is killed as well, once.
        _ = try StartedProgram.run(
          ["check"], in: workspace.path, environment: killSwitch.environment(callNumber: call % 7 + 1))
      }
      let again = try StartedProgram.run(Self.command, in: workspace.path)
      #expect(try Self.files(of: workspace) == after, "killed before call \(call): \(again.text)")
      #expect(
        again.code == 0 || again.code == 64 && again.text.contains("'ett/policy.md' exists"),
        "killed before call \(call): \(again.text)")
      #expect(!DiskPath.exists(workspace.path + "/.tenet/files"), "killed before call \(call)")
      #expect(!DiskPath.exists(workspace.path + "/.tenet/files.unfinished"), "killed before call \(call)")
      call += step
    }
    #expect(seen.nothing > 5 && seen.halfway > 3 && seen.everything > 1, "\(seen)")
  }
}
