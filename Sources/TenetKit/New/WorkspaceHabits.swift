import PolicyModel
import SourceText

/// What the policies of a workspace usually say: where somebody begins another one.
struct WorkspaceHabits {
  private let workspace: Workspace

  /// Looks at a workspace.
  init(_ workspace: Workspace) { self.workspace = workspace }

  /// Who looks after most policies; the first role, else the first department, where there are none.
  var owner: Party? {
    mostUsed(\.owner) ?? first(.role) ?? first(.department)
  }

  /// Who says yes to most policies; the first department, else the first role, where there are none.
  var approver: Party? {
    mostUsed(\.approver) ?? first(.department) ?? first(.role)
  }

  /// How often most policies are looked at again; every year where none says so.
  var reviewEvery: TimeSpan {
    Self.mostUsed(workspace.policies.compactMap { $0.reviewEvery?.value }) ?? TimeSpan(1, .year)
  }

  private func mostUsed(_ party: (Policy) -> Located<Party>?) -> Party? {
    let parties = workspace.policies.compactMap { party($0)?.value }
    return Self.mostUsed(parties.filter { workspace.ids($0.kind).contains($0.id) })
  }

  private func first(_ kind: Party.Kind) -> Party? {
    workspace.ids(kind).first.flatMap { Party(written: "\(kind.rawValue):\($0)") }
  }

  /// The value that stands there most often, of several the first.
  private static func mostUsed<Value: Hashable>(_ values: [Value]) -> Value? {
    let counts = values.reduce(into: [:]) { counts, value in counts[value, default: 0] += 1 }
    let most = counts.values.max()
    return values.first { counts[$0] == most }
  }
}
