import Editions
package import PolicyModel
import PolicyReading
import Revisions
import SourceText

extension Pipeline {
  /// What is different between two versions of policies of this workspace, as the request asks for it.
  ///
  /// Throws a ``DiffRefusal`` when there is nothing to compare.
  public func diff(_ old: PolicyVersion, _ new: PolicyVersion, _ request: DiffRequest) async throws -> [UInt8]
  {
    let before = try await state(old, for: request.department)
    let after = try await state(new, for: request.department)
    return try await PolicyComparison(
      old: before, new: after, request: request, templates: try templates(after.workspace)
    ).bytes()
  }

  /// A policy in the workspace that a version of it stands in.
  func state(_ version: PolicyVersion, for department: Identifier? = nil) async throws -> ComparedState {
    let (common, name) =
      switch version.state {
      case .working: (try await workingCopy(), "working")
      case .last: try await revision(of: version.policy, nil)
      case .numbered(let number): try await revision(of: version.policy, number)
      }
    let workspace = try resolved(common, for: department)
    guard let policy = workspace.policy(version.policy) else {
      let known = workspace.policies.map(\.id.value.text)
      throw DiffRefusal.noPolicy(
        version.policy, nearest: Suggestion.nearest(to: version.policy.text, among: known))
    }
    return ComparedState(policy: policy, workspace: workspace, version: name)
  }

  /// A workspace as a department has it; as it is when none is asked for.
  private func resolved(_ workspace: Workspace, for department: Identifier?) throws -> Workspace {
    guard let department else { return workspace }
    let known = workspace.configuration.departments.map(\.id.value)
    guard known.contains(department) else {
      throw DiffRefusal.noDepartment(
        department, nearest: Suggestion.nearest(to: department.text, among: known.map(\.text)))
    }
    return workspace.resolved(for: department)
  }

  /// Today's workspace with a policy as a revision froze it, and the revision's version; the last when none is given.
  private func revision(of policy: Identifier, _ version: String?) async throws -> (Workspace, String) {
    let today = try await workingCopy()
    guard let path = today.policy(policy)?.path else { return (today, "working") }
    let history = try HistoryReader.read(folder.store, folder: String(path.dropLast("/policy.md".count)))
    guard let history, let newest = history.newest else { throw DiffRefusal.noRevisions(policy: policy) }
    var wanted = newest.version
    if let version {
      guard let number = RevisionVersion(version) else {
        throw RevisionFault.unknownVersion(
          version, policy: policy.text, known: history.approvals.map(\.version.description))
      }
      wanted = number
    }
    let revision = try await self.revision(wanted, of: history)
    return (revision.placed(in: today), revision.line.version.description)
  }

  /// The files being edited, read as far as they can be, whatever else is wrong with them.
  private func workingCopy() async throws -> Workspace {
    let reading = try await WorkspaceReader.read(folder.store)
    guard let workspace = reading.workspace else { throw DiffRefusal.workspaceUnreadable(path: folder.path) }
    return workspace
  }
}
