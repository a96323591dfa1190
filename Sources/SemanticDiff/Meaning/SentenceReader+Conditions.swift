import PolicyModel

extension SentenceReader {
  static let auxiliaries: Set<String> = [
    "är", "har", "ska", "vill", "kan", "blir", "skulle", "should", "were", "had",
  ]

  /// Whether *om* means *if* here and not *about*: a clause with a verb follows.
  func beginsCondition() -> Bool {
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

  func isFinite(_ word: String) -> Bool {
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
  func invertedCondition() -> Lexeme? {
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
}
