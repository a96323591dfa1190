public import PolicyModel

/// Who looks after a policy, and where.
///
/// Only audiences inside are told.
public struct Governance: Sendable {
  /// Who looks after it.
  public let owner: Party?
  /// Who says yes to a revision.
  public let approver: Party?
  /// How often it is looked at again.
  public let reviewEvery: TimeSpan?
  /// The file in which the text of this language stands in the working copy, its path counted from the workspace.
  public let file: String

  /// Joins the parts.
  package init(
    owner: Party?,
    approver: Party?,
    reviewEvery: TimeSpan?,
    file: String
  ) {
    self.owner = owner
    self.approver = approver
    self.reviewEvery = reviewEvery
    self.file = file
  }
}
