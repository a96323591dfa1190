import PolicyModel

extension SentenceReader {
  /// *1 March 2027*, *March 1, 2027*, *den 1 mars*: one date.
  mutating func readMonth() -> Bool {
    guard let month = CalendarNames.month(words[index].lower),
      words[index].lower != "may" || words[index].isCapital
    else {
      return false
    }
    var count = 1
    var day: Int?
    if words.indices.contains(index + 1), let number = Int(words[index + 1].lower), (1...31).contains(number)
    {
      (day, count) = (number, 2)
      if words.indices.contains(index + 3), words[index + 2].surface == ",",
        let year = Int(words[index + 3].lower), year > 1900
      {
        return addDate(year, month, day, 4)
      }
    }
    if words.indices.contains(index + count), let year = Int(words[index + count].lower), year > 1900 {
      return addDate(year, month, day, count + 1)
    }
    return addDate(nil, month, day, count)
  }

  mutating func addDate(_ year: Int?, _ month: Int, _ day: Int?, _ count: Int) -> Bool {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let text = [year.map(String.init), padded(month), day.map(padded)].compactMap { $0 }.joined(
      separator: "-")
    add(.amount(year == nil && day == nil ? "month \(month)" : text), count)
    return true
  }

  mutating func readNumber() {
    let word = words[index]
    if let day = Int(word.lower), (1...31).contains(day), words.indices.contains(index + 1),
      let month = CalendarNames.month(words[index + 1].lower)
    {
      let year =
        words.indices.contains(index + 2) ? Int(words[index + 2].lower).flatMap { $0 > 1900 ? $0 : nil } : nil
      _ = addDate(year, month, day, year == nil ? 2 : 3)
      return
    }
    if word.lower.contains(":") || word.lower.count { $0 == "-" } == 2 {
      let time = TimeOfDay(written: word.lower).map(\.description)
      add(.amount(time ?? word.lower), 1)
      return
    }
    if index > 0,
      ["kl", "klockan", "at"].contains(words[index - 1].lower) || words[index - 1].surface == ".",
      let time = TimeOfDay(written: word.lower.replacing(".", with: ":"))
    {
      add(.amount(time.description), 1)
      return
    }
    var digits = word.lower
    var count = 1
    // '10 000', '10,000' and '10.000' are one number.
    while digits.utf8.count <= 3 || count > 1, words.indices.contains(index + count),
      words[index + count].lower.utf8.count == 3, words[index + count].isNumber
    {
      digits += words[index + count].lower
      count += 1
    }
    readAmount(Self.plain(digits), count)
  }

  /// A number with the unit behind it, as one amount.
  mutating func readAmount(_ number: String, _ count: Int) {
    let next = index + count
    guard words.indices.contains(next) else { return add(.amount(number), count) }
    if words[next].lower == "p" || words[next].lower == "a", words.indices.contains(next + 2),
      words[next + 1].surface == ".", words[next + 2].lower == "m", let hour = Int(number),
      (1...12).contains(hour)
    {
      let hours = hour % 12 + (words[next].lower == "p" ? 12 : 0)
      return add(.amount(hours < 10 ? "0\(hours):00" : "\(hours):00"), count + 3)
    }
    if words[next].surface == "/", !words[next].hasSpaceBefore, words.indices.contains(next + 1),
      let day = Int(number), let month = Int(words[next + 1].lower), (1...31).contains(day),
      (1...12).contains(month)
    {
      _ = addDate(nil, month, day, 3)
      return
    }
    if words[next].surface == "%" { return add(.amount("\(number) percent"), count + 1) }
    if ["pm", "am"].contains(words[next].lower), let hour = Int(number), (1...12).contains(hour) {
      let hours = hour % 12 + (words[next].lower == "pm" ? 12 : 0)
      return add(.amount(hours < 10 ? "0\(hours):00" : "\(hours):00"), count + 1)
    }
    if let factor = Self.factors[words[next].lower], let value = Int(number) {
      return add(.amount(String(value * factor)), count + 1)
    }
    let two = next + 1 < words.count ? "\(words[next].lower) \(words[next + 1].lower)" : ""
    if case .unit(let name, let minutes)? = table.roles[two] {
      return add(.amount(Self.amount(Int(number), name, minutes)), count + 2)
    }
    if case .unit(let name, let minutes)? = table.roles[words[next].lower] {
      return add(.amount(Self.amount(Int(number), name, minutes, as: number)), count + 1)
    }
    add(.amount(number), count)
  }

  static let factors = [
    "miljon": 1_000_000, "miljoner": 1_000_000, "million": 1_000_000, "millions": 1_000_000, "tusen": 1_000,
    "thousand": 1_000,
  ]

  static func amount(_ count: Int?, _ unit: String, _ minutes: Int?, as text: String = "") -> String {
    guard let count else { return "\(text) \(unit)" }
    guard let minutes, count < 1_000_000 else { return "\(count) \(unit)" }
    return "\(count * minutes) minutes"
  }

  /// A number without separators of thousands and noughts behind the point.
  static func plain(_ digits: String) -> String {
    let parts = digits.split(whereSeparator: { $0 == "," || $0 == "." })
    if parts.count > 1, parts.dropFirst().allSatisfy({ $0.count == 3 }), parts[0].count <= 3 {
      return parts.joined()
    }
    return digits.replacing(",", with: ".")
  }
}
