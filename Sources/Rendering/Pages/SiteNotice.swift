import PolicyModel

/// What every page of a site says about the site as a whole.
package enum SiteNotice: Sendable, Equatable {
  /// Texts are shown that nobody has approved.
  case drafts
  /// It is the site of a day that has passed.
  case asOf(CalendarDate)

  func text(_ words: Words) -> String {
    switch self {
    case .drafts: words("notice-drafts")
    case .asOf(let day): words("notice-as-of", ["date": words.date(day)])
    }
  }
}
