import Editions
import PolicyModel
import Timelines

/// The texts of a policy as a picture: days on an axis, the newest at the top, each text with a mark for how much it
/// changed.
///
/// The axis is true to time; the words beside it stand in even rows, each led to its day by a line.
struct RevisionTimeline<Reader: Audience> {
  private let revisions: RevisionValues<Reader>
  private let history: SiteHistory<Reader>

  /// How many days of the past a picture holds; the list under it has them all.
  private static var mostPast: Int { 12 }

  /// Draws on the page of `revisions`.
  init(_ revisions: RevisionValues<Reader>, _ history: SiteHistory<Reader>) {
    self.revisions = revisions
    self.history = history
  }

  private var words: Words { revisions.values.scene.words }

  /// The *timeline*; nil when there is only one day to show.
  var value: TemplateValue? {
    let points = points
    guard points.count > 1 else { return nil }
    let left = history.revisions.count - Self.mostPast
    let drawing = TimelineDrawing(
      points: points, now: history.revisions.last?.date ?? points[points.count - 1].date)
    return .object(present: [
      "picture": .text(drawing.html),
      "older": left > 0 ? .text(words.count("timeline-older", left)) : nil,
    ])
  }

  /// The days, the newest first.
  private var points: [TimelineDrawing.Point] {
    let texts = (history.revisions.suffix(Self.mostPast) + history.coming).map(point)
    return (texts + [review, end].compactMap { $0 }).sorted { a, b in b.date < a.date }
  }

  private func point(_ revision: SiteRevision<Reader>) -> TimelineDrawing.Point {
    var says = [revision.level.map { words("level-\($0.rawValue)") } ?? words("timeline-first")]
    if history.coming.contains(where: { $0.date == revision.date }) {
      says.append(words("timeline-coming"))
    } else if history.inForce?.date == revision.date {
      says.append(words("state-current").smallFirst)
    }
    let page = revisions.page(of: revision, history)
    return TimelineDrawing.Point(
      date: revision.date, mark: revision.level.map { .level($0) } ?? .first, when: words.date(revision.date),
      what: says.joined(separator: ", "), href: revisions.values.scene.path.href(to: page))
  }

  /// The day by which somebody looks at the whole again; colleagues alone are told of it.
  private var review: TimelineDrawing.Point? {
    guard history.standing == .current, let next = history.reviews?.next else { return nil }
    let what = words(next < revisions.shelf.histories.day ? "state-overdue" : "fact-next-review")
    return TimelineDrawing.Point(date: next, mark: .review, when: words.date(next), what: what, href: nil)
  }

  private var end: TimelineDrawing.Point? {
    guard case .retired(let date) = history.standing else { return nil }
    return TimelineDrawing.Point(
      date: date, mark: .end, when: words.date(date), what: words("timeline-end"), href: nil)
  }
}
