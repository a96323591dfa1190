import Foundation
import Storage
import TestSupport
import Testing

/// `tenet approve`, killed with SIGKILL at many moments: nothing is lost, and the next command works.
@Suite(.serialized) struct KilledApprovalTests {
  @Test(.enabled(if: KillSwitch.isPossible))
  func `nothing is lost before any call that changes a file`() throws {
    let template = try UnapprovedWorkspace(departments: 3)
    let tools = TemporaryFolder()
    let killSwitch = try #require(
      try KillSwitch(in: tools.path), "clang, which comes with Swift, cannot compile it")
    var phases: Set<ApprovalPhase> = []
    var call = 1
    while true {
      let workspace = try template.copy()
      let outcome = try StartedProgram.run(
        UnapprovedWorkspace.approval, in: workspace.path,
        environment: killSwitch.environment(callNumber: call))
      guard outcome.code == StartedProgram.killed else {
        #expect(outcome.code == 0, "\(outcome.text)")
        break
      }
      phases.insert(ApprovalPhase(of: workspace.path))
      // The command that completes or takes back is killed as well, before one call after the other.
      for again in 1...30 {
        let recovery = try StartedProgram.run(
          ["verify"], in: workspace.path, environment: killSwitch.environment(callNumber: again))
        if recovery.code != StartedProgram.killed { break }
      }
      try template.expectSound(workspace, "killed before call \(call)")
      call += 1
    }
    #expect(phases == Set(ApprovalPhase.allCases))
    #expect(call > 20)
  }

  @Test func `nothing is lost at a random moment`() throws {
    let template = try UnapprovedWorkspace(departments: 60)
    var random = SplitMix64(seed: 20_261_125)
    var phases: [ApprovalPhase: Int] = [:]
    for round in 0..<24 {
      let workspace = try template.copy()
      let approval = try StartedProgram(UnapprovedWorkspace.approval, in: workspace.path)
      // A quarter of the kills at a random moment of the whole run, the others as soon as the disk shows a new state.
      let start = ContinuousClock.now
      let moment = template.duration * Double.random(in: 0...1.1, using: &random)
      let files = Int.random(in: 1...60, using: &random)
      let root = workspace.path
      approval.kill {
        switch round % 4 {
        case 0: ContinuousClock.now - start > moment
        case 1: FileLock.note(at: root + "/.tenet/lock") != nil
        case 2: UnapprovedWorkspace.pendingFiles(in: root) >= files
        default: DiskPath.exists(root + "/travel/revisions/1.1.0")
        }
      }
      phases[ApprovalPhase(of: root), default: 0] += 1
      try template.expectSound(workspace, "killed at a random moment")
    }
    // Which moments the kills hit is up to the machine; fewer phases than these would make this test idle.
    #expect(phases[.staging] != nil && phases.count >= 3, "\(phases)")
  }
}
