/// What a line of a ledger says happened.
public enum LedgerEvent: String, Sendable, Hashable, CaseIterable {
  /// A revision was approved.
  case approve
  /// Somebody looked, and nothing had to change.
  case review
  /// The policy is no longer in force.
  case retire
  /// Named elements were taken out of old revisions, as a law demanded; digests stay.
  case withdraw
}
