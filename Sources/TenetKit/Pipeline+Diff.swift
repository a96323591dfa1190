public import PolicyModel
import PolicyReading
import SourceText

extension Pipeline {
  /// What is different between two versions of policies of this workspace, as the request asks for it.
  ///
  /// Throws a ``DiffRefusal`` when there is nothing to compare.
  public func diff(_ old: PolicyVersion, _ new: PolicyVersion, _ request: DiffRequest) async throws -> [UInt8]
  {
    let before = try await state(old)
    let after = try await state(new)
    return try await PolicyComparison(
      old: before, new: after, request: request, templates: try templates(after.workspace)
    ).bytes()
  }

  /// A policy in the workspace that a version of it stands in.
  func state(_ version: PolicyVersion) async throws -> PolicyState {
    let (workspace, name) =
      switch version.state {
      case .working: (try await workingCopy(), "working")
      case .last: try await revision(of: version.policy, nil)
      case .numbered(let number): try await revision(of: version.policy, number)
      }
    guard let policy = workspace.policy(version.policy) else {
      let known = workspace.policies.map(\.id.value.text)
      throw DiffRefusal.noPolicy(
        version.policy, nearest: Suggestion.nearest(to: version.policy.text, among: known))
    }
    return PolicyState(policy: policy, workspace: workspace, version: name)
  }

  /// The workspace as a revision of a policy froze it, and the revision's version; the last when none is given.
  private func revision(of policy: Identifier, _ version: String?) async throws -> (Workspace, String) {
    guard try await workingCopy().policy(policy) != nil else { return (try await workingCopy(), "working") }
    throw DiffRefusal.noRevisions(policy: policy)
  }

  /// The files being edited, read as far as they can be, whatever else is wrong with them.
  private func workingCopy() async throws -> Workspace {
    let reading = try await WorkspaceReader.read(folder.store)
    guard let workspace = reading.workspace else { throw DiffRefusal.workspaceUnreadable(path: folder.path) }
    return workspace
  }
}
