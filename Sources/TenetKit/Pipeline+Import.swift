import Diagnostics
import Importing
import Messages
import PolicyModel
import PolicyReading
import PolicyRules
import Revisions
import SourceText
import Storage

extension Pipeline {
  /// Makes policies of documents; nothing is written yet.
  ///
  /// Throws an ``ImportRefusal`` or a ``NewRefusal`` when something is in the way, and when the workspace would have
  /// errors afterwards that it does not have now.
  public func plan(_ request: ImportRequest, in checked: Checked, today: CalendarDate) async throws
    -> ImportPlan
  {
    guard let workspace = checked.workspace else { throw Refusal.workspaceHasErrors }
    if let history = request.history, history.key == nil, !workspace.configuration.keys.isEmpty {
      throw ImportRefusal.notSigned
    }
    let scratch = try ImportScratch(in: folder.path)
    let planner = ImportPlanner(
      request: request, workspace: workspace, store: folder.store, wasUsed: { checked.histories[$0] != nil })
    let plan = try await planner.plan(in: scratch)
    for policy in plan.policies where DiskPath.exists("\(folder.path)/\(policy.path)") {
      throw NewRefusal.exists(path: policy.path, instead: "bring it in under another id, with --as")
    }
    try await require(plan, in: checked, today: today)
    return plan
  }

  /// Writes the policies of a plan with their pictures: all of it, or nothing; what has a history comes as a whole folder.
  public func write(_ plan: ImportPlan) throws {
    guard let last = plan.policies.last else { return }
    let histories = plan.policies.filter { !$0.revisions.isEmpty }.map { policy in
      PendingFiles.Folder("\(plan.scratch.history)/\(policy.id)/\(policy.id)", at: policy.id.text)
    }
    try PendingFiles.write(
      histories.isEmpty ? plan.changes : plan.media, histories, in: folder.path,
      for: LockWork(beginning: last.path))
    plan.discard()
  }

  /// Refuses a plan after which the workspace would have more errors than before.
  private func require(_ plan: ImportPlan, in checked: Checked, today: CalendarDate) async throws {
    let added = Dictionary(plan.changes.map { ($0.path, $0.bytes) }, uniquingKeysWith: { $1 })
    let reading = try await WorkspaceReader.read(OverlaidStore(folder.store, adding: added))
    guard let workspace = reading.workspace else { throw Refusal.workspaceHasErrors }
    let report = await RuleRunner.run(
      workspace, paths: reading.paths, today: today, readingDiagnostics: reading.diagnostics)
    let before = Set(checked.report.diagnostics.filter { $0.severity == .error }.map(\.location))
    let errors = report.diagnostics.filter { $0.severity == .error && !before.contains($0.location) }
    if !errors.isEmpty { throw ImportRefusal.wouldHaveErrors(errors) }
  }
}
