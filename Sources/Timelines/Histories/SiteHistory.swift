package import Editions
package import PolicyModel

/// The history of one policy as one audience can tell it.
package struct SiteHistory<Reader: Audience>: Sendable {
  /// What became of the policy.
  package enum Standing: Sendable, Equatable {
    /// This audience reads it.
    case current
    /// It is no longer in force since a day.
    case retired(CalendarDate)
    /// This audience has nothing of it now.
    case closed
  }

  /// What colleagues are told of reviews, and nobody outside.
  package struct Reviews: Sendable {
    /// The last day on which somebody looked at the whole.
    package let last: CalendarDate
    /// The day by which somebody looks again.
    package let next: CalendarDate?
  }

  /// The policy.
  package let policy: Identifier
  /// What became of it.
  package let standing: Standing
  /// The texts that were ever in force, the oldest first; the last is the one in force when the policy is current.
  package let revisions: [SiteRevision<Reader>]
  /// The approved texts that are not in force yet; empty outside.
  package let coming: [SiteRevision<Reader>]
  /// What this audience is asked about.
  package let proposal: SiteProposal<Reader>?
  /// When somebody looked and looks again; nil outside.
  package let reviews: Reviews?
  /// Whether the policy's own page, where there is one, shows the working copy.
  package let isDraft: Bool

  init(
    policy: Identifier, standing: Standing, revisions: [SiteRevision<Reader>],
    coming: [SiteRevision<Reader>], proposal: SiteProposal<Reader>?, reviews: Reviews?, isDraft: Bool
  ) {
    self.policy = policy
    self.standing = standing
    self.revisions = revisions
    self.coming = coming
    self.proposal = proposal
    self.reviews = reviews
    self.isDraft = isDraft
  }

  /// The text in force.
  package var inForce: SiteRevision<Reader>? { standing == .current ? revisions.last : nil }

  /// The day of the last text that says another thing than the one before.
  package var updated: CalendarDate? { revisions.last(where: \.isNews)?.date }

  /// Whether there is more to tell than that there is a text.
  package var hasChanges: Bool { revisions.count + coming.count > 1 || isOver }

  private var isOver: Bool { if case .retired = standing { !revisions.isEmpty } else { false } }

  /// The texts that have a page of their own besides the policy's.
  package var apart: [SiteRevision<Reader>] {
    (inForce != nil && !isDraft ? Array(revisions.dropLast()) : revisions) + coming
  }
}
