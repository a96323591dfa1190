import Editions
import PolicyModel
import Timelines

/// What a browser needs to tell its reader what has changed since she last read a policy.
///
/// It is the days on which its texts began to be in force. What she read stays in her browser.
struct LastRead<Reader: Audience> {
  private let history: SiteHistory<Reader>
  private let older: [CalendarDate]

  /// Takes the history of a policy; nil where nothing is in force, or nothing was before it.
  init?(_ history: SiteHistory<Reader>?) {
    guard let history, history.inForce != nil, !history.isDraft, history.updated != nil else { return nil }
    older = history.revisions.filter { RedlinePages.hasSince($0, history) }.map(\.date)
    guard !older.isEmpty else { return nil }
    self.history = history
  }

  /// The *last read* of a policy's page.
  var value: TemplateValue {
    .object(present: [
      "policy": .text(history.policy.text), "current": history.inForce.map { .text($0.date.description) },
      "updated": history.updated.map { .text($0.description) },
      "older": .text(older.map(\.description).joined(separator: " ")),
    ])
  }
}
