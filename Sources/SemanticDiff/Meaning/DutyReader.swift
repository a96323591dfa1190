import PolicyModel

/// Tells whether a sentence asks something of somebody: by a modal verb, as an instruction, or by saying what we do.
struct DutyReader {
  private let words: [SentenceWord]
  private let lexemes: [Lexeme]
  private let table: MeaningWords
  private let modals: ModalWords?

  /// Takes a sentence and its reading.
  init(_ words: [SentenceWord], _ lexemes: [Lexeme], in language: Language) {
    self.words = words
    self.lexemes = lexemes
    table = .of(language)
    modals = .of(language)
  }

  /// Whether the sentence asks something.
  var isDuty: Bool {
    guard !isQuestion, !isExample, !isQuoted else { return false }
    return hasModal || isInstruction || isCustom || setsLimit
  }

  /// Whether it is an example, or introduces some.
  var isExample: Bool {
    let text = words.prefix(14).map(\.lower).joined(separator: " ").replacing(" . ", with: ".")
    return table.examples.contains { text.contains($0) }
  }

  private var isQuestion: Bool {
    words.last(where: { $0.surface != "\"" && $0.surface != "”" })?.surface == "?"
  }

  /// Whether most of it is what somebody says.
  private var isQuoted: Bool {
    var inside = 0
    var isOpen = false
    for word in words {
      if ["\"", "”", "“", "„", "«", "»"].contains(word.surface) {
        isOpen.toggle()
      } else if isOpen {
        inside += 1
      }
    }
    return inside * 2 > words.count
  }

  /// Whether a modal verb binds somebody.
  private var hasModal: Bool {
    lexemes.contains { lexeme in
      if case .modal = lexeme.role { true } else { false }
    }
  }

  /// *Spara en skärmbild.* — *If in doubt, ask.*
  private var isInstruction: Bool {
    var clause = words[...]
    while true {
      let opening = clause.drop { !$0.isWord || table.openers.contains($0.lower) }
      if let first = opening.first, table.imperatives.contains(first.lower) { return followsAsVerb(opening) }
      guard
        let comma = clause.firstIndex(where: { $0.surface == "," || $0.surface == ":" || $0.surface == "–" })
      else { return false }
      clause = clause[(comma + 1)...]
    }
  }

  /// An imperative is no noun: *Svar ges* and *Reports are read* tell something.
  private func followsAsVerb(_ clause: ArraySlice<SentenceWord>) -> Bool {
    guard let next = clause.dropFirst().first(where: { $0.isWord }) else { return true }
    return !["are", "is", "were", "was", "have", "has", "är", "ges", "finns", "har", "ska", "must"].contains(
      next.lower)
  }

  /// *Vi svarar inom fyra timmar.* — what we do is what we ask of each other.
  private var isCustom: Bool {
    for (position, word) in words.prefix(14).enumerated() where table.persons.contains(word.lower) {
      let around = [position + 1, position - 1].compactMap { words.indices.contains($0) ? words[$0] : nil }
      for verb in around where verb.isWord && isPresent(verb.lower) { return true }
    }
    return words.contains { word in
      word.lower.utf8.count > 5 && !word.isCapital
        && table.passiveEndings.contains(where: word.lower.hasSuffix)
        && table.passiveEndings.count > 0 && modals?.pronouns.contains(word.lower) == false
    } && setsLimit
  }

  private func isPresent(_ verb: String) -> Bool {
    guard !table.statives.contains(verb), !table.persons.contains(verb) else { return false }
    if table.presentEndings.isEmpty {
      // English verbs have no ending here; what is no other kind of word, and no past, counts.
      return table.roles[verb] == nil && !verb.hasSuffix("ed") && !verb.hasSuffix("ing")
        && verb.utf8.count > 2
        || table.imperatives.contains(verb)
    }
    if case .synonym? = table.roles[verb] { return verb.hasSuffix("r") }
    guard table.roles[verb] == nil else { return false }
    return table.presentEndings.contains { verb.hasSuffix($0) && verb.count > $0.count }
  }

  /// *Inom fyra timmar*, *at most three*: nobody says so of what only happens.
  private var setsLimit: Bool {
    let hasAmount = lexemes.contains { if case .amount = $0.role { true } else { false } }
    let hasBound = lexemes.contains { lexeme in
      switch lexeme.role {
      case .time("within"), .time("latest"), .time("earliest"), .quantifier("at-most"),
        .quantifier("at-least"):
        true
      default: false
      }
    }
    return hasAmount && hasBound
  }
}
