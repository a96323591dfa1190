import PolicyModel

extension Words {
  /// A date as people write it: `21 november 2026`.
  package func date(_ date: CalendarDate) -> String {
    self("date", ["day": String(date.day), "month": self("month-\(date.month)"), "year": String(date.year)])
  }

  /// A time on the clock.
  package func time(_ time: TimeOfDay) -> String {
    let parts = time.description.split(separator: ":")
    return self("time", ["hour": String(parts[0]), "minute": String(parts[1])])
  }

  /// A length of time: `4 kontorstimmar`.
  package func span(_ span: TimeSpan) -> String {
    let key =
      switch span.unit {
      case .minute: "minutes"
      case .hour: "hours-long"
      case .officeHour: "office-hours"
      case .day: "days"
      case .workday: "workdays"
      case .week: "weeks"
      case .month: "months"
      case .year: "years"
      }
    return count(key, span.count)
  }

  /// How often something happens: `varje år`; hours and minutes as lengths.
  package func interval(_ span: TimeSpan) -> String {
    switch span.unit {
    case .day, .workday: count("every-days", span.count)
    case .week: count("every-weeks", span.count)
    case .month: count("every-months", span.count)
    case .year: count("every-years", span.count)
    case .minute, .hour, .officeHour: self.span(span)
    }
  }

  /// At most how many: `8 om dagen`.
  package func limit(_ limit: Limit) -> String {
    self("per-\(limit.period.rawValue)", ["n": String(limit.count)])
  }

  /// Texts in a row: `a, b och c`.
  package func list(_ texts: [String]) -> String {
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return "\(texts.dropLast().joined(separator: ", ")) \(self("and")) \(last)"
  }

  /// A size in bytes as people write it: `2,4 MB`.
  package func size(_ bytes: Int) -> String {
    if bytes < 1_000 { return "\(bytes) B" }
    if bytes < 1_000_000 { return "\((bytes + 500) / 1_000) kB" }
    let tenths = (bytes + 50_000) / 100_000
    let point = language.tag.hasPrefix("en") ? "." : ","
    return "\(tenths / 10)\(point)\(tenths % 10) MB"
  }

  /// The name of a language in this one: `svenska`; its tag where no file names it.
  package func name(of language: Language) -> String {
    has("language-\(language.tag)") ? self("language-\(language.tag)") : language.tag
  }

  /// Opening hours: `mon-fri 08:00-17:00` as `måndag–fredag 08:00–17:00`; any other text as it is.
  package func hours(_ text: String) -> String {
    if text == "mon-sun 00:00-24:00" { return self("hours-always") }
    let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    let words = text.split(separator: " ").map { word -> String in
      let hasComma = word.hasSuffix(",")
      let ends = (hasComma ? word.dropLast() : word).split(separator: "-", omittingEmptySubsequences: false)
        .map(String.init)
      if ends.allSatisfy(days.contains), ends.count <= 2 {
        let names = ends.map { self("day-\($0)") }
        let range = names.count == 2 ? self("day-range", ["from": names[0], "to": names[1]]) : names[0]
        return range + (hasComma ? "," : "")
      }
      if ends.count == 2, TimeOfDay(written: ends[0]) != nil, TimeOfDay(written: ends[1]) != nil {
        return "\(ends[0])–\(ends[1])" + (hasComma ? "," : "")
      }
      return String(word)
    }
    return words.joined(separator: " ")
  }
}

extension String {
  /// The text with its first letter as a capital, the rest as it is.
  package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with its first letter small, the rest as it is.
  package var smallFirst: String { prefix(1).lowercased() + dropFirst() }
}
