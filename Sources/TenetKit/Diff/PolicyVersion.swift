public import PolicyModel

/// A policy of a workspace in one of its states.
public struct PolicyVersion: Sendable, Hashable {
  /// Which state.
  public enum State: Sendable, Hashable {
    /// The files being edited.
    case working
    /// The last approved revision.
    case last
    /// A revision by its version.
    case numbered(String)
  }

  /// The policy.
  public let policy: Identifier
  /// Which state of it.
  public let state: State

  /// Joins a policy with a state.
  public init(_ policy: Identifier, _ state: State) {
    self.policy = policy
    self.state = state
  }

  /// Reads `POLICY` or `POLICY@VERSION`; nil for any other text.
  public init?(written text: String) {
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard let policy = parts.first.flatMap({ Identifier($0) }) else { return nil }
    guard parts.count == 2 else {
      self.init(policy, .working)
      return
    }
    guard !parts[1].isEmpty, parts[1].allSatisfy({ $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" })
    else {
      return nil
    }
    self.init(policy, parts[1] == "working" ? .working : .numbered(String(parts[1])))
  }
}

/// A policy as it stands in one state, with the workspace around it.
struct ComparedState: Sendable {
  let policy: Policy
  let workspace: Workspace
  let version: String
}
