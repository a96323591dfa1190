import PolicyModel

/// Reads a sentence: every word or phrase by what it does, words that do nothing left out.
///
/// Two sentences that ask the same of their reader come out alike, however they say it: *skall* and *ska*, *8* and
/// *åtta*, *14 days* and *two weeks*, *must not* and *may not*.
struct SentenceReader {
  private let words: [SentenceWord]
  private let table: MeaningWords
  private let modals: ModalWords?
  private var lexemes: [Lexeme] = []
  private var index = 0

  /// The lexemes of a sentence, in order.
  static func read(_ words: [SentenceWord], in language: Language) -> [Lexeme] {
    var reader = SentenceReader(words: words, table: .of(language), modals: .of(language))
    reader.run()
    return NegationFolder.fold(reader.lexemes, words)
  }

  private mutating func run() {
    if let condition = invertedCondition() { lexemes.append(condition) }
    while index < words.count {
      let word = words[index]
      if !word.isWord {
        if word.surface == "%" { add(.content("percent"), 1) } else { index += 1 }
      } else if word.isNumber {
        readNumber()
      } else if !readPhrase() {
        add(.content(Stem.of(word.lower, table)), 1)
      }
    }
  }

  private mutating func add(_ role: Lexeme.Role, _ count: Int) {
    let surface = words[index..<index + count].map(\.surface).joined(separator: " ")
    lexemes.append(Lexeme(role: role, surface: surface, position: index))
    index += count
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
      // 'över', 'under', 'about' say how many before a number only.
      if ["more-than", "less-than", "about"].contains(name), count == 1, !isNumber(at: index + 1) {
        index += 1
      } else {
        add(.quantifier(name), count)
      }
    case .time(let name): add(.time(name), count)
    case .condition(let name):
      if first == "om", count == 1, !beginsCondition() { index += 1 } else { add(.condition(name), count) }
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
    case .filler: index += count
    }
    return true
  }

  private func isNumber(at position: Int) -> Bool {
    guard words.indices.contains(position) else { return false }
    if words[position].isNumber { return true }
    if case .number? = table.roles[words[position].lower] { return true }
    return false
  }

  /// Whether a word that can be a modal verb is one here: *får* before an infinitive, *kan* after a person, no *May*
  /// in a date.
  private func isModal(_ modal: MeaningWords.Modal, _ count: Int) -> Bool {
    let word = words[index]
    guard count == 1 else { return true }
    switch word.lower {
    case "får":
      return words[(index + 1)...].prefix(6).contains { modals?.looksLikeInfinitive($0.lower) == true }
    case "kan", "can", "could", "will", "behöver":
      let near = words[max(0, index - 3)..<min(words.count, index + 3)]
      return near.contains { table.persons.contains($0.lower) }
    case "may":
      return !(word.isCapital && index > 0)
        && !(word.isCapital && words.indices.contains(index + 1) && words[index + 1].isNumber)
    default: return true
    }
  }

  /// Whether *om* means *if* here and not *about*.
  private func beginsCondition() -> Bool {
    let subjects: Set = [
      "du", "vi", "ni", "man", "han", "hon", "hen", "de", "någon", "något", "inget", "ingen", "inte",
    ]
    let starts: Set = ["bara", "endast", "utom", "och", "eller", "men", "även", "inte"]
    guard index > 0, words[index - 1].isWord else { return true }
    if starts.contains(words[index - 1].lower) { return true }
    return words.indices.contains(index + 1) && subjects.contains(words[index + 1].lower)
  }

  /// *Är du osäker* and *Should you be unsure*: a condition by the order of its words.
  private func invertedCondition() -> Lexeme? {
    guard words.count > 3, words.last?.surface != "?", words[0].isWord, words[1].isWord,
      !table.presentEndings.isEmpty
    else { return nil }
    let verb = words[0].lower
    let isVerb =
      ["är", "har", "ska", "vill", "kan"].contains(verb)
      || table.presentEndings.contains { verb.hasSuffix($0) && verb.count > $0.count + 1 }
    let subjects: Set = ["du", "vi", "ni", "man", "någon", "något", "det", "den", "han", "hon", "de"]
    guard isVerb, subjects.contains(words[1].lower), words.contains(where: { $0.surface == "," }) else {
      return nil
    }
    return Lexeme(role: .condition("if"), surface: "\(words[0].surface) \(words[1].surface)", position: 0)
  }

  private mutating func readNumber() {
    let word = words[index]
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
    if ["pm", "am"].contains(words[next].lower), let hour = Int(number), (1...12).contains(hour) {
      let hours = hour % 12 + (words[next].lower == "pm" ? 12 : 0)
      return add(.amount(hours < 10 ? "0\(hours):00" : "\(hours):00"), count + 1)
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
