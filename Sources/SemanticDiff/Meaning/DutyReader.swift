import PolicyModel

/// Tells how surely a sentence asks something of somebody.
struct DutyReader {
  /// How surely.
  enum Duty: Int, Comparable {
    /// It explains, quotes, gives an example or asks.
    case none
    /// It tells how things are done here, which in a rule is how to do them.
    case likely
    /// A modal verb, an instruction, what we do, a limit.
    case certain

    static func < (a: Duty, b: Duty) -> Bool { a.rawValue < b.rawValue }
  }

  private let words: [SentenceWord]
  private let lexemes: [Lexeme]
  private let table: MeaningWords

  /// Takes a sentence and its reading.
  init(_ words: [SentenceWord], _ lexemes: [Lexeme], in language: Language) {
    self.words = words
    self.lexemes = lexemes
    table = .of(language)
  }

  /// How surely the sentence asks something.
  var duty: Duty {
    if isQuestion || isExample || isQuoted { return .none }
    if hasModal || isInstruction || setsLimit || hasException { return .certain }
    if isCustom { return isReason ? .likely : .certain }
    if isStatement { return .none }
    return isGeneral || hasApproval || appliesToSomebody ? .certain : .likely
  }

  /// Whether it is an example, or introduces some: it begins or ends with *for example*.
  var isExample: Bool {
    ExampleMarker.stands(in: words.prefix(4), table) || ExampleMarker.stands(in: words.suffix(4), table)
  }

  private var isQuestion: Bool { words.last(where: { $0.isWord || $0.surface == "?" })?.surface == "?" }

  /// Whether most of it is what somebody says.
  private var isQuoted: Bool {
    let all = words.filter(\.isWord)
    return all.count(where: \.isQuoted) * 2 > all.count
  }

  /// Whether a modal verb binds somebody.
  private var hasModal: Bool {
    lexemes.contains { lexeme in
      if case .modal = lexeme.role { !isInRelativeClause(lexeme.position) } else { false }
    }
  }

  /// Whether a modal verb only describes somebody: *en profil som bara får vara nöjd*, *guests who may be asleep*.
  private func isInRelativeClause(_ position: Int) -> Bool {
    let before = words[max(0, position - 3)..<min(position, words.count)]
    guard let relative = before.lastIndex(where: { ["som", "who", "which", "that"].contains($0.lower) }),
      relative > 0,
      !["den", "de", "du", "ni", "alla", "those", "anyone", "everyone", "people"].contains(
        words[relative - 1].lower)
    else { return false }
    return words[(relative + 1)..<position].allSatisfy { word in
      word.isWord && (table.roles[word.lower] != nil || table.modals.adverbs.contains(word.lower))
    }
  }

  /// Whether it excepts somebody.
  private var hasException: Bool {
    lexemes.contains { $0.role == .condition("except") || $0.role == .condition("unless") }
  }

  /// *Alla konton står i registret*, *Only managers sign*: said of all or of none but some, it is a rule.
  private var isGeneral: Bool {
    guard case .quantifier(let name)? = lexemes.first?.role, lexemes[0].position == 0 else { return false }
    return ["all", "only", "both", "one-of"].contains(name)
  }

  /// Whether somebody's yes, or somebody's advice, is part of it.
  private var hasApproval: Bool {
    lexemes.contains { $0.role == .condition("approval") || $0.role == .condition("consultation") }
  }

  /// Whether it says to whom something applies.
  private var appliesToSomebody: Bool {
    words.contains { ["gäller", "applies", "apply", "omfattar", "covers", "omfattas"].contains($0.lower) }
  }

  /// Whether it tells somebody what to do, as *Spara en skärmbild* and *If in doubt, ask* do.
  private var isInstruction: Bool {
    var clause = words[...]
    while true {
      let opening = clause.drop { !$0.isWord || table.openers.contains($0.lower) }
      if let first = opening.first {
        if table.imperatives.contains(first.lower), followsAsVerb(opening) { return true }
        if isImperative(first.lower, before: opening.dropFirst().first?.lower ?? "") { return true }
      }
      guard
        let comma = clause.firstIndex(where: { $0.surface == "," || $0.surface == ":" || $0.surface == "–" })
      else { return false }
      clause = clause[(comma + 1)...]
    }
  }

  /// Whether an unknown word is an imperative, by what follows it: *Släpp inte in*, *Bring your card*.
  private func isImperative(_ word: String, before next: String) -> Bool {
    guard table.roles[word] == nil, !table.persons.contains(word) else { return false }
    if table.presentEndings.isEmpty {
      return !["s", "ed", "ing", "ly"].contains(where: word.ends(with:))
        && ["the", "your", "it", "them", "only", "our", "every", "each", "yourself", "any"].contains(next)
    }
    return !["en", "et", "na", "ar", "er", "or", "a", "e", "t", "s"].contains(where: word.ends(with:))
      && [
        "inte", "aldrig", "alltid", "in", "ut", "upp", "ned", "ner", "bort", "din", "ditt", "dina", "dig",
        "gärna",
      ]
      .contains(next)
  }

  /// An imperative is no noun: *Svar ges* and *Reports are read* tell something.
  private func followsAsVerb(_ clause: ArraySlice<SentenceWord>) -> Bool {
    guard let next = clause.dropFirst().first(where: { $0.isWord }) else { return true }
    return !["are", "is", "were", "was", "have", "has", "är", "ges", "finns", "har", "ska", "must"].contains(
      next.lower)
  }

  /// Whether it says what we do, which is what we ask of each other: *Vi svarar inom fyra timmar*.
  private var isCustom: Bool {
    let opening = words.prefix(3).map(\.lower).joined(separator: " ")
    if table.whoever.contains(where: { opening.hasPrefix($0) }),
      !words.contains(where: { table.telling.contains($0.lower) })
    {
      return true
    }
    for (position, word) in words.prefix(14).enumerated() where table.persons.contains(word.lower) {
      let around = [position + 1, position - 1].compactMap { words.indices.contains($0) ? words[$0] : nil }
      for verb in around where verb.isWord && isPresent(verb.lower) { return true }
    }
    return false
  }

  private func isPresent(_ verb: String) -> Bool {
    guard !table.statives.contains(verb), !table.persons.contains(verb) else { return false }
    if table.presentEndings.isEmpty {
      // English verbs have no ending here; what is no other kind of word, and no past, counts.
      return table.roles[verb] == nil && !verb.ends(with: "ed") && !verb.ends(with: "ing")
        && verb.utf8.count > 2
        || table.imperatives.contains(verb)
    }
    if case .synonym? = table.roles[verb] { return verb.ends(with: "r") }
    guard table.roles[verb] == nil else { return false }
    return table.presentEndings.contains { verb.ends(with: $0) && verb.count > $0.count }
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

  /// Whether it gives a reason.
  private var isReason: Bool { words.contains { table.reasons.contains($0.lower) } }

  /// Whether it says how things are, or were, or what follows from what: nothing that anybody is to do.
  private var isStatement: Bool {
    let lower = words.filter { $0.isWord && !$0.isQuoted }.map(\.lower)
    if lower.contains(where: table.reasons.contains) { return true }
    if let first = lower.first, table.records.contains(first) { return true }
    if words.contains(where: { $0.surface == "@" }) { return true }
    if lower.contains(where: { table.telling.contains($0) && $0 != "är" }) { return true }
    // What most people do is no rule.
    if case .quantifier("most")? = lexemes.first?.role { return true }
    if lexemes.contains(where: { $0.role == .quantifier("about") }),
      !lexemes.contains(where: { $0.role == .time("within") })
    {
      return true
    }
    if tellsOfUs { return true }
    guard !table.presentEndings.isEmpty else { return isEnglishStatement(lower) }
    if let place = lower.firstIndex(of: "är"), !hasConditionBefore("är") {
      let next = lower.dropFirst(place + 1).first {
        table.roles[$0] != .filler && table.roles[$0] != .negation
      }
      let isParticiple =
        next.map { word in
          ["ad", "at", "ade", "ld", "nd", "rd", "llt", "nt", "rt", "tt", "na", "da"].contains {
            word.ends(with: $0)
          }
        } ?? false
      if !isParticiple { return true }
    }
    return lower.contains { word in
      word.utf8.count > 4 && (word.ends(with: "ade") || word.ends(with: "dde")) && table.roles[word] == nil
    }
  }

  /// *Vi får många brev*, *we know*: what we have and think is nothing that we do.
  private var tellsOfUs: Bool {
    for (position, word) in words.enumerated().prefix(6) where table.persons.contains(word.lower) {
      let around = [position + 1, position - 1].compactMap {
        words.indices.contains($0) ? words[$0].lower : nil
      }
      if around.contains(where: table.statives.contains) { return true }
    }
    return false
  }

  /// Whether the first occurrence of a word stands in or behind a condition.
  private func hasConditionBefore(_ word: String) -> Bool {
    guard let place = words.firstIndex(where: { $0.lower == word }) else { return false }
    return lexemes.contains { lexeme in
      if case .condition = lexeme.role { lexeme.position < place } else { false }
    }
  }

  /// *It takes two minutes*, *the train left*: a past, or *is* before what is no participle.
  private func isEnglishStatement(_ lower: [String]) -> Bool {
    if let position = lower.firstIndex(where: { $0 == "is" || $0 == "are" }),
      position == 0 || !["what", "which", "who", "that", "whatever"].contains(lower[position - 1]),
      !hasConditionBefore(lower[position])
    {
      let next = lower.dropFirst(position + 1).first {
        table.roles[$0] != .filler && table.roles[$0] != .negation
      }
      let isParticiple =
        next.map { $0.ends(with: "ed") || $0.ends(with: "en") || Self.participles.contains($0) } ?? false
      if !isParticiple { return true }
    }
    return lower.enumerated().contains { position, word in
      word.utf8.count > 4 && word.ends(with: "ed") && position > 0
        && ![
          "is", "are", "be", "been", "not", "being", "as", "also", "only", "or", "and", "whether", "if",
          "when", "once",
          "until", "the", "a", "an", "no", "longer",
        ].contains(lower[position - 1])
    }
  }

  private static let participles: Set<String> = [
    "kept", "sent", "paid", "read", "made", "put", "left", "told", "shown", "done", "held", "met", "set",
    "built",
    "said", "brought", "bought", "sold", "exempt", "allowed", "free", "welcome", "responsible",
  ]
}
