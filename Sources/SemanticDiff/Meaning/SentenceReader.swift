import PolicyModel

/// Reads a sentence: every word or phrase by what it does, words that do nothing left out.
///
/// Two sentences that ask the same of their reader come out alike, however they say it: *skall* and *ska*, *8* and
/// *åtta*, *14 days* and *two weeks*, *must not* and *may not*.
struct SentenceReader {
  let words: [SentenceWord]
  let table: MeaningWords
  var lexemes: [Lexeme] = []
  var index = 0

  static let prepositions: Set<String> = [
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

  mutating func run() {
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

  mutating func add(_ role: Lexeme.Role, _ count: Int) {
    let surface =
      count <= 1 ? words[index].surface : words[index..<index + count].map(\.surface).joined(separator: " ")
    lexemes.append(
      Lexeme(role: role, surface: surface, position: index, isAfterPreposition: isAfterPreposition(role)))
    index += count
  }

  /// Whether a preposition stands before what the sentence is about.
  private func isAfterPreposition(_ role: Lexeme.Role) -> Bool {
    guard case .content = role else { return false }
    return words[max(0, index - 2)..<index].contains { Self.prepositions.contains($0.lower) }
  }

  /// A word that is none of the tables'; of two words joined by a hyphen each by itself.
  mutating func addContent(_ word: SentenceWord) {
    let mark = word.isAside ? "(" : ""
    guard word.lower.utf8.contains(UInt8(ascii: "-")) else {
      return add(.content(mark + Stem.of(word.lower, table)), 1)
    }
    let parts = word.lower.split(separator: "-")
    let isJoined = parts.count > 1 && parts.allSatisfy { $0.utf8.count >= 3 }
    for part in isJoined ? parts.map(String.init) : [word.lower] {
      add(.content(mark + Stem.of(part, table)), 0)
    }
    index += 1
  }

  /// Reads the longest phrase that begins here and means something; false when none does.
  mutating func readPhrase() -> Bool {
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

  mutating func take(_ role: MeaningWords.Role, _ count: Int) -> Bool {
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

  func isUnit(at position: Int) -> Bool {
    guard words.indices.contains(position), case .unit? = table.roles[words[position].lower] else {
      return false
    }
    return true
  }

  /// Whether a day, a month or an hour follows within three words: *by Friday*, *by the end of March*.
  func isTime(at position: Int) -> Bool {
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

  func isNumber(at position: Int) -> Bool {
    guard words.indices.contains(position) else { return false }
    if words[position].isNumber { return true }
    if case .number? = table.roles[words[position].lower] { return true }
    return false
  }
}
