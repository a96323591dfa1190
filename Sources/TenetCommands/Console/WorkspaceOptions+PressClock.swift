import Foundation
import PolicyModel
import TenetKit

extension WorkspaceOptions {
  /// The moment that the command works for, and the mornings in a time zone.
  func pressClock(timeZone name: String) throws -> NewPressItem.Clock {
    let zone = TimeZone(identifier: name) ?? .gmt
    return NewPressItem.Clock(now: try moment(timeZone: name), today: try day(timeZone: name)) { day in
      Self.timestamp(of: day, hour: 8, in: zone)
    }
  }

  /// An hour of a day with the offset that the zone has then.
  private static func timestamp(of day: CalendarDate, hour: Int, in zone: TimeZone) -> Timestamp? {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let components = DateComponents(year: day.year, month: day.month, day: day.day, hour: hour)
    let offset = calendar.date(from: components).map(zone.secondsFromGMT) ?? 0
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let minutes = abs(offset) / 60
    let sign = offset < 0 ? "-" : "+"
    return Timestamp(
      iso8601: "\(day)T\(two(hour)):00:00\(sign)\(two(minutes / 60)):\(two(minutes % 60))")
  }
}
