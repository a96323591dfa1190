/// The names of months and weekdays in Swedish and English, which share most of them.
package enum CalendarNames {
  /// The number of a month by its name in lower case, 1–12; nil for any other word.
  package static func month(_ word: String) -> Int? { months[word] }

  /// Whether a word in lower case is a weekday, alone or of every week.
  package static func isWeekday(_ word: String) -> Bool { weekdays.contains(word) }

  private static let months: [String: Int] = [
    "januari": 1, "january": 1, "jan": 1, "februari": 2, "february": 2, "feb": 2, "mars": 3, "march": 3,
    "april": 4, "apr": 4, "maj": 5, "may": 5, "juni": 6, "june": 6, "jun": 6, "juli": 7, "july": 7, "jul": 7,
    "augusti": 8, "august": 8, "aug": 8, "september": 9, "sep": 9, "sept": 9, "oktober": 10, "october": 10,
    "okt": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
  ]

  private static let weekdays: Set<String> = {
    let swedish = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
    let english = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    return Set(
      swedish.flatMap { [$0, $0 + "ar", $0 + "en", $0 + "s"] } + english.flatMap { [$0, $0 + "s"] })
  }()
}
