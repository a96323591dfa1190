/// A length of time in one unit: `4 office-hours`, `1 year`.
public struct TimeSpan: Hashable, Sendable {
  /// What is counted.
  public enum Unit: String, Sendable, Hashable, CaseIterable {
    /// Minutes.
    case minute
    /// Hours.
    case hour
    /// Hours while the office is open.
    case officeHour = "office-hour"
    /// Days of the calendar.
    case day
    /// Days on which people work.
    case workday
    /// Weeks.
    case week
    /// Months of the calendar.
    case month
    /// Years of the calendar.
    case year
  }

  /// How many; at least 1.
  public let count: Int
  /// Of what.
  public let unit: Unit

  /// Joins a count with its unit.
  public init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// Reads `4 hours` (any unit in singular or plural) or an ISO 8601 duration that comes to one unit (`P14D`,
  /// `PT4H`, `P1Y6M` as 18 months); nil for any other text and for nought.
  public init?(written text: String) {
    let parts = text.split(separator: " ")
    if parts.count == 2, parts[0].allSatisfy(\.isASCIIDigit), let count = Int(parts[0]),
      (1...100_000).contains(count)
    {
      let name = parts[1].hasSuffix("s") ? String(parts[1].dropLast()) : String(parts[1])
      guard let unit = Unit(rawValue: name) else { return nil }
      self.init(count, unit)
    } else if text.hasPrefix("P") {
      self.init(iso8601: text)
    } else {
      return nil
    }
  }

  private init?(iso8601 text: String) {
    var months = 0
    var minutes = 0
    var units: Set<Unit> = []
    var number = ""
    var inTime = false
    for character in text.dropFirst() {
      if character == "T" {
        guard number.isEmpty, !inTime else { return nil }
        inTime = true
        continue
      }
      if ("0"..."9").contains(character), number.count < 6 {
        number.append(character)
        continue
      }
      guard let count = Int(number) else { return nil }
      number = ""
      switch (character, inTime) {
      case ("Y", false): (months, _) = (months + count * 12, units.insert(.year))
      case ("M", false): (months, _) = (months + count, units.insert(.month))
      case ("W", false): (minutes, _) = (minutes + count * 7 * 24 * 60, units.insert(.week))
      case ("D", false): (minutes, _) = (minutes + count * 24 * 60, units.insert(.day))
      case ("H", true): (minutes, _) = (minutes + count * 60, units.insert(.hour))
      case ("M", true): (minutes, _) = (minutes + count, units.insert(.minute))
      default: return nil
      }
    }
    guard number.isEmpty, months == 0 || minutes == 0, months + minutes > 0 else { return nil }
    if units.contains(.minute) {
      self.init(minutes, .minute)
    } else if units.contains(.hour) {
      self.init(minutes / 60, .hour)
    } else if units.contains(.day) {
      self.init(minutes / 60 / 24, .day)
    } else if units.contains(.week) {
      self.init(minutes / 60 / 24 / 7, .week)
    } else if units.contains(.month) {
      self.init(months, .month)
    } else {
      self.init(months / 12, .year)
    }
  }

  /// The form that `fmt` writes: `4 office-hours`.
  public var written: String { "\(count) \(unit.rawValue)\(count == 1 ? "" : "s")" }
}

extension Character {
  /// Whether it is one of 0 to 9.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
