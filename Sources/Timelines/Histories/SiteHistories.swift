package import Editions
package import PolicyModel

/// The histories of all policies of a site, as its audience can tell them.
package struct SiteHistories<Reader: Audience>: Sendable {
  /// The day from which they are seen.
  package let day: CalendarDate
  /// The histories that have anything to tell, by policy.
  package let all: [SiteHistory<Reader>]
  private let positions: [Identifier: Int]

  init(day: CalendarDate, _ all: [SiteHistory<Reader>]) {
    self.day = day
    self.all = all
    self.positions = Dictionary(
      all.enumerated().map { ($0.element.policy, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// The history of a policy.
  package subscript(policy: Identifier) -> SiteHistory<Reader>? { positions[policy].map { all[$0] } }
}
