package import PolicyModel
package import Revisions

/// One policy among the days, seen from one of them: what held, what holds, what will, what is proposed.
package struct PolicyTimeline: Sendable {
  /// The policy.
  package let policy: Identifier
  /// Its ledger; nil when it was never approved.
  package let history: PolicyHistory?
  /// The revisions that began on the day or before it, the oldest first.
  package let begun: [PolicyState]
  /// Whether the last of them is in force on the day.
  package let isInForce: Bool
  /// The approved revisions that begin later, by day.
  package let coming: [PolicyState]
  /// The retirement that holds on the day.
  package let retirement: LedgerLine?
  /// The working copy, when people are asked what they think of it.
  package let proposal: PolicyText?
  /// Whether the working copy is another than the newest revision.
  package let isCopyChanged: Bool
  /// Whether the working copy stands in the place of the revision in force.
  package let isDraft: Bool

  /// The revision in force on the day.
  package var inForce: PolicyState? { isInForce ? begun.last : nil }

  /// Joins the parts.
  package init(
    policy: Identifier, history: PolicyHistory?, begun: [PolicyState], isInForce: Bool, coming: [PolicyState],
    retirement: LedgerLine?, proposal: PolicyText?, isCopyChanged: Bool,
    isDraft: Bool
  ) {
    self.policy = policy
    self.history = history
    self.begun = begun
    self.isInForce = isInForce
    self.coming = coming
    self.retirement = retirement
    self.proposal = proposal
    self.isCopyChanged = isCopyChanged
    self.isDraft = isDraft
  }
}
