public import PolicyModel

extension PolicyHistory {
  /// The approval of the revision in force on a day; nil before the first and once the policy is retired.
  public func inForce(on day: CalendarDate) -> LedgerLine? {
    turns.last { $0.day <= day }.flatMap { $0.line.event == .approve ? $0.line : nil }
  }

  /// The approvals of revisions that are not in force yet on a day, and will be unless something happens, by day.
  public func coming(on day: CalendarDate) -> [LedgerLine] {
    turns.filter { $0.day > day && $0.line.event == .approve }.map(\.line)
  }

  /// The approvals of revisions that were in force before a day and no longer are, the oldest first.
  public func earlier(on day: CalendarDate) -> [LedgerLine] {
    let past = turns.filter { $0.day <= day && $0.line.event == .approve }.map(\.line)
    return past.filter { $0.version != inForce(on: day)?.version }
  }

  /// The retirement that holds on a day; nil when the policy is in force then, or was not approved yet.
  public func retirement(on day: CalendarDate) -> LedgerLine? {
    turns.last { $0.day <= day }.flatMap { $0.line.event == .retire ? $0.line : nil }
  }

  /// The retirement that ends the ledger, on whatever day it takes effect; nil when nothing ends it.
  public var retirement: LedgerLine? {
    turns.last.flatMap { $0.line.event == .retire ? $0.line : nil }
  }

  /// The last day of the period in which a revision was in force; nil when nothing ended it yet.
  public func end(of line: LedgerLine) -> CalendarDate? {
    guard let turn = turns.firstIndex(where: { $0.line == line }), turn + 1 < turns.count else { return nil }
    return CalendarDate(daysSince1970: turns[turn + 1].day.daysSince1970 - 1)
  }

  /// The last day not after `day` on which somebody looked at the whole: approved it, or found nothing to change.
  public func lastReviewed(on day: CalendarDate) -> CalendarDate? {
    ledger.lines.filter { ($0.event == .approve || $0.event == .review) && $0.approved <= day }
      .map(\.approved).max()
  }

  /// The day by which somebody looks again; nil when nobody ever looked.
  public func nextReview(on day: CalendarDate, every interval: TimeSpan) -> CalendarDate? {
    lastReviewed(on: day)?.after(interval)
  }

  /// What holds from each day on which something turns: of several lines for the same day the last one counts.
  private var turns: [(day: CalendarDate, line: LedgerLine)] {
    var turns: [(day: CalendarDate, line: LedgerLine)] = []
    for line in ledger.lines where line.event == .approve || line.event == .retire {
      guard let day = line.effective else { continue }
      if turns.last?.day == day { turns.removeLast() }
      turns.append((day, line))
    }
    return turns
  }
}
