/// A moment with its offset from UTC, as it was written.
public struct Timestamp: Hashable, Sendable, Comparable {
  /// The moment.
  public let moment: Moment
  /// The day it was where it was written.
  public let date: CalendarDate
  /// The text, as `2026-11-25T08:00:00+01:00`.
  public let text: String

  /// Reads `2026-11-25T08:00:00+01:00`, with or without seconds, `Z` for UTC; nil for any other text.
  ///
  /// The offset is not left out: a moment without one would mean another hour elsewhere.
  public init?(iso8601 text: String) {
    guard let date = CalendarDate(iso8601: text.prefix(10)), text.dropFirst(10).first == "T" else {
      return nil
    }
    let rest = text.dropFirst(11)
    guard let zoneStart = rest.firstIndex(where: { "Z+-".contains($0) }) else { return nil }
    let clock = rest[..<zoneStart].split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(clock.count), clock.allSatisfy({ $0.count == 2 }),
      let time = TimeOfDay(written: "\(clock[0]):\(clock[1])"),
      let seconds = clock.count == 3 ? Int(clock[2]) : 0,
      (0..<60).contains(seconds)
    else { return nil }
    let zone = rest[zoneStart...]
    var offset = 0
    if zone != "Z" {
      guard zone.count == 6, let hours = TimeOfDay(written: zone.dropFirst()) else { return nil }
      offset = zone.first == "-" ? -hours.minutes : hours.minutes
    }
    self.moment = Moment(
      secondsSince1970: (date.daysSince1970 * 1440 + time.minutes - offset) * 60 + seconds)
    self.date = date
    self.text = text
  }

  /// Orders by time.
  public static func < (a: Timestamp, b: Timestamp) -> Bool { a.moment < b.moment }
}

extension CalendarDate {
  /// Days since 1970-01-01, which is day nought.
  public var daysSince1970: Int {
    // Days of a civil date, counted in 400-year eras that begin on 1 March.
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
