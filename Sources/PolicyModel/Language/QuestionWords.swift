/// The words with which people ask what applies to them, and what they call things that policies call otherwise.
package struct QuestionWords: Sendable {
  /// What a question asks for.
  package enum Shape: String, Sendable, CaseIterable {
    /// Whether something is allowed: *får jag*, *may I*.
    case permission
    /// Whether something has to be done: *måste jag*, *do I have to*.
    case duty
    /// How many there may be.
    case howMany = "how-many"
    /// At what time something is done.
    case when
    /// In what time something is done.
    case howSoon = "how-soon"
    /// Whom to ask, or who says yes.
    case who
    /// Anything else.
    case open
  }

  /// What tells the shape of a question wherever it stands, as words; the one that stands first decides, and of two at
  /// one place the longer.
  package let signs: [(shape: Shape, words: [String])]
  /// Words that say nothing of what the question is about.
  package let silent: Set<String>
  /// Roots of words that say little, because so many rules are about it.
  package let faint: Set<String>
  /// Words that turn a question round: *inte*, *not*.
  package let negations: Set<String>
  /// Several words that mean one, the longest first: *ta bort* is *radera*.
  package let phrases: [(words: [String], meaning: String)]
  /// Words that stand for one another, by the root of each of them.
  package let synonyms: [String: [String]]
  /// What people call the conditions that are not named in `tenet.yml`, by their terms: `capacity:private`.
  package let circumstances: [String: String]
  /// The endings that inflect a word, the longest first.
  package let endings: [String]

  /// Takes words in texts with spaces between them; a phrase has its meaning after a colon.
  init(
    signs: [Shape: [String]], silent: String, faint: String, negations: String, phrases: [String],
    synonyms: [String], circumstances: [String: String], endings: String
  ) {
    func split(_ text: String) -> [String] {
      text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
    let longestFirst = split(endings).sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    func root(_ word: String) -> String { Self.root(of: word, endings: longestFirst) }
    self.endings = longestFirst
    self.signs = Shape.allCases.flatMap { shape in (signs[shape] ?? []).map { (shape, split($0)) } }
    self.silent = Set(split(silent))
    self.faint = Set(split(faint).map(root))
    self.negations = Set(split(negations))
    self.circumstances = circumstances
    self.phrases = phrases.map { phrase in
      let sides = phrase.split(separator: ":")
      return (split(String(sides[0])), split(String(sides[1]))[0])
    }.sorted { ($1.0.count, $0.1) < ($0.0.count, $1.1) }
    var others: [String: [String]] = [:]
    for group in synonyms.map(split) {
      for word in group {
        let known = others[root(word), default: []] + [word]
        others[root(word), default: []] += group.filter { !known.contains($0) }
      }
    }
    self.synonyms = others
  }

  /// The words of a language; those of English for one that nobody has described yet.
  package static func of(_ language: Language) -> QuestionWords {
    isSwedish(language) ? swedish : english
  }

  /// Whether a language is asked in with Swedish words.
  package static func isSwedish(_ language: Language) -> Bool { language.tag.prefix { $0 != "-" } == "sv" }

  /// A word without its ending, of which at least four letters stay; shorter words as they are.
  package func root(of word: String) -> String { Self.root(of: word, endings: endings) }

  /// A word and what is left of it without each of the endings that it may have: *åsikt* may be inflected from *åsikt*
  /// and from *åsik*.
  package func roots(of word: String) -> [String] {
    [word]
      + endings.compactMap { ending in
        guard word.hasSuffix(ending) else { return nil }
        let root = word.dropLast(ending.count)
        return root.count >= 4 ? String(root) : nil
      }
  }

  private static func root(of word: String, endings: [String]) -> String {
    for ending in endings where word.hasSuffix(ending) {
      let root = word.dropLast(ending.count)
      if root.count >= 4 { return String(root) }
    }
    return word
  }
}
