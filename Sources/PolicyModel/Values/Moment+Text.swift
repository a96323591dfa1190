extension Moment {
  /// The moment in UTC as `2026-11-25T07:00:00Z`.
  public var iso8601: String {
    let days = (Double(secondsSince1970) / 86_400).rounded(.down)
    let seconds = secondsSince1970 - Int(days) * 86_400
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let date = CalendarDate(daysSince1970: Int(days)) ?? .epoch
    return "\(date)T\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))Z"
  }
}
