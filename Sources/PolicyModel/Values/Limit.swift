/// At most so many per person and period: `8/day`.
public struct Limit: Hashable, Sendable {
  /// The period.
  public enum Period: String, Sendable, Hashable, CaseIterable {
    /// An hour.
    case hour
    /// A day.
    case day
    /// A week.
    case week
    /// A month.
    case month
  }

  /// The largest number allowed; at least 1.
  public let count: Int
  /// In which period.
  public let period: Period

  /// Reads `8/day`; nil for any other text.
  public init?(written text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].allSatisfy(\.isASCIIDigit), let count = Int(parts[0]),
      (1...1_000_000).contains(count),
      let period = Period(rawValue: String(parts[1]))
    else { return nil }
    self.count = count
    self.period = period
  }

  /// The form that `fmt` writes.
  public var written: String { "\(count)/\(period.rawValue)" }
}
