import PolicyModel

/// Reads a sentence: every word or phrase by what it does, words that do nothing left out.
///
/// Two sentences that ask the same of their reader come out alike, however they say it: *skall* and *ska*, *8* and
/// *åtta*, *14 days* and *two weeks*, *must not* and *may not*.
struct SentenceReader {
  private let words: [SentenceWord]
  private let table: MeaningWords
  private var lexemes: [Lexeme] = []
  private var index = 0

  private static let auxiliaries: Set<String> = [
    "är", "har", "ska", "vill", "kan", "blir", "skulle", "should", "were", "had",
  ]

  private static let prepositions: Set<String> = [
    "på", "i", "vid", "efter", "före", "under", "från", "till", "av", "hos", "för", "med", "on", "in", "at",
    "after",
    "before", "during", "from", "to", "by", "for", "with", "of",
  ]

  /// The lexemes of a sentence, in order.
  static func read(_ words: [SentenceWord], in language: Language) -> [Lexeme] {
    let table = MeaningWords.of(language)
    let marked = ExampleMarker.mark(words, table)
    var reader = SentenceReader(words: marked, table: table)
    reader.run()
    return NegationFolder.fold(reader.lexemes)
  }

  private mutating func run() {
    if let condition = invertedCondition() {
      lexemes.append(condition)
      // An auxiliary says nothing more; any other verb is part of what the condition is about.
      if Self.auxiliaries.contains(words[0].lower) { index = 1 }
    }
    while index < words.count {
      let word = words[index]
      if word.isDropped {
        index += 1
      } else if word.isExample, word.isWord {
        if case .filler? = table.roles[word.lower] { index += 1 } else { add(.content("(" + word.lower), 1) }
      } else if word.isQuoted, word.isWord {
        // What somebody says is quoted, not asked.
        if case .filler? = table.roles[word.lower] { index += 1 } else { add(.content("“" + word.lower), 1) }
      } else if !word.isWord {
        if word.surface == "%" { add(.content("percent"), 1) } else { index += 1 }
      } else if word.isNumber {
        readNumber()
      } else if readMonth() {
        continue
      } else if CalendarNames.isWeekday(word.lower) {
        add(.time(Stem.of(word.lower, table)), 1)
      } else if !readPhrase() {
        addContent(word)
      }
    }
  }

  private mutating func add(_ role: Lexeme.Role, _ count: Int) {
    let surface = words[index..<index + max(1, count)].map(\.surface).joined(separator: " ")
    let before = words[max(0, index - 2)..<index].contains { Self.prepositions.contains($0.lower) }
    lexemes.append(Lexeme(role: role, surface: surface, position: index, isAfterPreposition: before))
    index += count
  }

  /// A word that is none of the tables'; of two words joined by a hyphen each by itself.
  private mutating func addContent(_ word: SentenceWord) {
    let parts = word.lower.split(separator: "-")
    let isJoined = parts.count > 1 && parts.allSatisfy { $0.utf8.count >= 3 }
    for part in isJoined ? parts.map(String.init) : [word.lower] {
      let content = (word.isAside ? "(" : "") + Stem.of(part, table)
      add(.content(content), 0)
    }
    index += 1
  }

  /// Reads the longest phrase that begins here and means something; false when none does.
  private mutating func readPhrase() -> Bool {
    let first = words[index].lower
    var length = min(table.phraseLengths[first] ?? 1, words.count - index)
    if index + 2 < words.count, words[index + 1].surface == "/", !words[index + 1].hasSpaceBefore,
      let role = table.roles["\(first)/\(words[index + 2].lower)"]
    {
      return take(role, 3)
    }
    while length >= 1 {
      let stretch = words[index..<index + length]
      if length == 1 || stretch.allSatisfy(\.isWord) {
        let phrase = length == 1 ? first : stretch.map(\.lower).joined(separator: " ")
        if let role = table.roles[phrase] { return take(role, length) }
      }
      length -= 1
    }
    return false
  }

  private mutating func take(_ role: MeaningWords.Role, _ count: Int) -> Bool {
    let first = words[index].lower
    switch role {
    case .modal(let modal):
      guard isModal(modal, count) else {
        if words[index].surface == "May" { return false }
        index += count
        return true
      }
      add(.modal(modal), count)
    case .negation: add(.negation, count)
    case .quantifier(let name):
      // 'varje dag' and 'per dag', 'a day' and 'each day' are one.
      if name == "all", count == 1, isUnit(at: index + 1) {
        index += 1
        return true
      }
      // 'över', 'under', 'about' say how many before a number only.
      if ["more-than", "less-than", "about"].contains(name), count == 1, !isNumber(at: index + 1) {
        index += 1
      } else {
        add(.quantifier(name), count)
      }
    case .time(let name): add(.time(name), count)
    case .condition("unless"):
      lexemes.append(Lexeme(role: .condition("if"), surface: words[index].surface, position: index))
      add(.negation, count)
    case .condition(let name):
      if first == "om", count == 1, !beginsCondition() {
        index += 1
      } else {
        add(.condition(name), count)
      }
    case .connective(let name): add(.connective(name), count)
    case .number(let value): readAmount(String(value), count)
    case .unit(let name, let minutes):
      // A unit alone is one of it after 'en' or 'a', and else a word like any other.
      let before = index > 0 ? words[index - 1].lower : ""
      if ["en", "ett", "a", "an", "one"].contains(before) {
        add(.amount(Self.amount(1, name, minutes)), count)
      } else {
        add(.content(name), count)
      }
    case .synonym(let word): add(.content(Stem.of(word, table)), count)
    case .filler:
      if first == "by", isTime(at: index + 1) { add(.time("latest"), 1) } else { index += count }
    }
    return true
  }

  private func isUnit(at position: Int) -> Bool {
    guard words.indices.contains(position), case .unit? = table.roles[words[position].lower] else {
      return false
    }
    return true
  }

  /// Whether a day, a month or an hour follows within three words: *by Friday*, *by the end of March*.
  private func isTime(at position: Int) -> Bool {
    let near = words[min(position, words.count)...].prefix(4)
    return near.indices.contains { index in
      let word = words[index].lower
      let next = words.indices.contains(index + 1) ? words[index + 1].lower : ""
      return words[index].isNumber
        && (word.contains(":") || ["am", "pm", "a", "p", "o'clock"].contains(next))
        || CalendarNames.isWeekday(word) || ["noon", "end", "midnight", "tomorrow"].contains(word)
        || word != "may" && CalendarNames.month(word) != nil
    }
  }

  private func isNumber(at position: Int) -> Bool {
    guard words.indices.contains(position) else { return false }
    if words[position].isNumber { return true }
    if case .number? = table.roles[words[position].lower] { return true }
    return false
  }

  /// Whether a word that can be a modal verb is one here: *får* before an infinitive, *kan* after a person, no *May*
  /// in a date, no *must have been*.
  private func isModal(_ modal: MeaningWords.Modal, _ count: Int) -> Bool {
    let word = words[index]
    guard count == 1 else { return true }
    let next = words.indices.contains(index + 1) ? words[index + 1].lower : ""
    if ["ha", "have", "vara", "be"].contains(next), ["måste", "must", "may", "kan"].contains(word.lower) {
      let following = words.indices.contains(index + 2) ? words[index + 2].lower : ""
      // A guess about what was, not a duty: 'must have forgotten', 'måste ha glömt'.
      if next == "ha" || next == "have", isPast(following) { return false }
    }
    switch word.lower {
    case "får":
      return beforeInfinitive()
    case "kan", "can", "could", "will", "behöver":
      let near = words[max(0, index - 3)..<min(words.count, index + 3)]
      return near.contains { table.persons.contains($0.lower) }
    case "may":
      return !(word.isCapital && index > 0) && !(word.isCapital && isNumber(at: index + 1))
    default: return true
    }
  }

  /// Whether an infinitive follows, behind the subject and small words at most: *får vi dela*, not *får många brev*.
  private func beforeInfinitive() -> Bool {
    let rest = words[(index + 1)...].filter(\.isWord).map(\.lower)
      .drop {
        table.modals.adverbs.contains($0) || table.modals.pronouns.contains($0)
          || table.modals.negations.contains($0)
      }
    guard let first = rest.first else { return false }
    if table.modals.looksLikeInfinitive(first) || first.count > 4 && first.ends(with: "as") { return true }
    if case .quantifier? = table.roles[first] { return false }
    if case .number? = table.roles[first] { return false }
    return rest.dropFirst().prefix(8).contains {
      table.modals.looksLikeInfinitive($0) || $0.count > 4 && $0.ends(with: "as")
    }
  }

  private func isPast(_ word: String) -> Bool {
    if table.presentEndings.isEmpty {
      return word.ends(with: "ed") || word.ends(with: "en") || word == "had" || word == "left"
        || word == "been"
        || word == "gone"
    }
    return word.ends(with: "t") || word.ends(with: "ts")
  }

  /// Whether *om* means *if* here and not *about*: a clause with a verb follows.
  private func beginsCondition() -> Bool {
    let objects: Set = [
      "oss", "dig", "mig", "honom", "henne", "dem", "sig", "detta", "vad", "vem", "hur", "varför", "att",
      "dagen", "året",
    ]
    let telling: Set = [
      "besluta", "beslutar", "beslutas", "underrättelse", "avtal", "skriver", "skriv", "skriva", "pratar",
      "prata", "berättar", "berätta", "frågar", "fråga", "handlar",
      "information",
      "informera", "informerar", "regler", "policy", "tala", "talar", "talat", "påminner", "ber", "be",
      "ansökan",
      "beslut", "kunskap", "uppgifter", "frågor", "tips", "meddela", "meddelar", "önskemål", "enda",
    ]
    let before = index > 0 ? words[index - 1] : nil
    let next = words.indices.contains(index + 1) ? words[index + 1].lower : ""
    if objects.contains(next) { return false }
    if let before, before.isWord, telling.contains(before.lower) { return false }
    let clause = words[(index + 1)...].prefix { $0.isWord }.prefix(8)
    return clause.dropFirst().contains { isFinite($0.lower) }
  }

  private func isFinite(_ word: String) -> Bool {
    if ["är", "har", "kan", "ska", "vill", "blir", "var", "bör", "måste", "ser", "går", "får", "har"]
      .contains(word)
    {
      return true
    }
    if case .filler? = table.roles[word] { return false }
    return table.presentEndings.contains { word.ends(with: $0) && word.count > $0.count + 1 }
      || word.ends(with: "as") || word.ends(with: "ade")
  }

  /// *Är du osäker*, *Skulle en gäst bli sjuk*, *Should you be unsure*: a condition by the order of its words.
  private func invertedCondition() -> Lexeme? {
    guard words.count > 3, words.last?.surface != "?", words[0].isWord, words[1].isWord, !words[0].isQuoted
    else {
      return nil
    }
    let verb = words[0].lower
    let found: Bool
    if table.presentEndings.isEmpty {
      found = verb == "should" || (verb == "were" || verb == "had") && table.persons.contains(words[1].lower)
    } else {
      let subjects: Set = [
        "du", "vi", "ni", "man", "någon", "något", "det", "den", "han", "hon", "de", "hen",
      ]
      let isVerb =
        ["är", "har", "ska", "vill", "kan", "blir"].contains(verb)
        || table.presentEndings.contains { verb.ends(with: $0) && verb.count > $0.count + 1 }
      let rest = words.dropFirst(2)
      // A main clause follows: after a comma, or as a second verb with its subject behind it.
      let goesOn = rest.contains { $0.surface == "," } || rest.dropFirst().contains { isFinite($0.lower) }
      found = verb == "skulle" || isVerb && subjects.contains(words[1].lower) && goesOn
    }
    return found ? Lexeme(role: .condition("if"), surface: words[0].surface, position: 0) : nil
  }

  /// *1 March 2027*, *March 1, 2027*, *den 1 mars*: one date.
  private mutating func readMonth() -> Bool {
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

  private mutating func addDate(_ year: Int?, _ month: Int, _ day: Int?, _ count: Int) -> Bool {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let text = [year.map(String.init), padded(month), day.map(padded)].compactMap { $0 }.joined(
      separator: "-")
    add(.amount(year == nil && day == nil ? "month \(month)" : text), count)
    return true
  }

  private mutating func readNumber() {
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
  private mutating func readAmount(_ number: String, _ count: Int) {
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

  private static let factors = [
    "miljon": 1_000_000, "miljoner": 1_000_000, "million": 1_000_000, "millions": 1_000_000, "tusen": 1_000,
    "thousand": 1_000,
  ]

  private static func amount(_ count: Int?, _ unit: String, _ minutes: Int?, as text: String = "") -> String {
    guard let count else { return "\(text) \(unit)" }
    guard let minutes, count < 1_000_000 else { return "\(count) \(unit)" }
    return "\(count * minutes) minutes"
  }

  /// A number without separators of thousands and noughts behind the point.
  private static func plain(_ digits: String) -> String {
    let parts = digits.split(whereSeparator: { $0 == "," || $0 == "." })
    if parts.count > 1, parts.dropFirst().allSatisfy({ $0.count == 3 }), parts[0].count <= 3 {
      return parts.joined()
    }
    return digits.replacing(",", with: ".")
  }
}
