import Messages
import PolicyModel
import SourceText

/// In which ways a variant's element would bind less than the one it takes the place of.
///
/// What the variant does not write is inherited, and so cannot be weaker.
struct Weakening {
  /// What becomes weaker, each with its place.
  private(set) var ways: [Located<Message>] = []

  /// Compares what a variant writes with the element it replaces.
  init(of target: IndexedElement, by variant: Element) {
    let own = target.element.attributes
    let new = variant.attributes
    if let strength = new.strength, let before = target.strength, strength.value != before {
      ways.append(
        Located(
          "the variant makes '\(strength.value.rawValue)' of '\(before.rawValue)'", at: strength.location))
    }
    if let scope = new.appliesTo, !scope.value.covers(own.appliesTo?.value) {
      ways.append(Located("the variant binds fewer people", at: scope.location))
    }
    if let scope = new.notFor,
      scope.value.terms.contains(where: { own.notFor?.value.terms.contains($0) != true })
    {
      ways.append(Located("the variant excepts more people", at: scope.location))
    }
    if let limit = new.limit, let before = own.limit?.value, limit.value.isLooser(than: before) {
      ways.append(
        Located(
          "the variant allows \(limit.value.written) instead of \(before.written)", at: limit.location))
    }
    if let within = new.within, let before = own.within?.value, within.value.isLonger(than: before) {
      ways.append(
        Located(
          "the variant gives \(within.value.written) instead of \(before.written)", at: within.location))
    }
    if let approval = new.approval.first {
      for party in own.approval.map(\.value) where !new.approval.contains(where: { $0.value == party }) {
        ways.append(Located("the variant no longer asks \(party)", at: approval.location))
      }
    }
  }
}

extension Limit {
  /// Whether more is allowed in the same time.
  fileprivate func isLooser(than other: Limit) -> Bool {
    count * other.period.hours > other.count * period.hours
  }
}

extension Limit.Period {
  fileprivate var hours: Int {
    switch self {
    case .hour: 1
    case .day: 24
    case .week: 168
    case .month: 720
    }
  }
}

extension TimeSpan {
  /// Whether it is surely longer; spans that cannot be compared, such as workdays and hours, are not.
  fileprivate func isLonger(than other: TimeSpan) -> Bool {
    if unit == other.unit { return count > other.count }
    guard let minutes, let others = other.minutes else { return false }
    return minutes > others
  }

  private var minutes: Int? {
    switch unit {
    case .minute: count
    case .hour: count * 60
    case .day: count * 1440
    case .week: count * 10_080
    case .month: count * 43_200
    case .year: count * 525_600
    case .officeHour, .workday: nil
    }
  }
}
