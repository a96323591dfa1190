public import PolicyModel

/// Who looks after a policy.
///
/// Only audiences inside are told.
public struct Governance: Sendable {
  /// Who looks after it.
  public let owner: Party?
  /// Who says yes to a revision.
  public let approver: Party?
  /// How often it is looked at again.
  public let reviewEvery: TimeSpan?

  /// Joins the parts.
  package init(
    owner: Party?,
    approver: Party?,
    reviewEvery: TimeSpan?
  ) {
    self.owner = owner
    self.approver = approver
    self.reviewEvery = reviewEvery
  }
}
