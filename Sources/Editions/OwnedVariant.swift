public import PolicyModel

/// A department's variant of a policy as colleagues see who looks after it.
public struct OwnedVariant: Sendable {
  /// The policy.
  public let policy: Identifier
  /// Whose variant it is.
  public let department: Identifier
  /// Who looks after it: its own owner, else the policy's.
  public let owner: Party?
  /// Whether the policy has changed since somebody compared the two.
  public let isStale: Bool

  init(policy: Identifier, department: Identifier, owner: Party?, isStale: Bool) {
    self.policy = policy
    self.department = department
    self.owner = owner
    self.isStale = isStale
  }
}
