/// The words with which people ask what applies to them, and what they call things that policies call otherwise.
package struct QuestionWords: Sendable {
  /// What a question asks for.
  package enum Shape: String, Sendable, CaseIterable {
    /// Whether something is allowed: *får jag*, *may I*.
    case permission
    /// Whether something has to be done: *måste jag*, *do I have to*.
    case duty
    /// Anything else: *how many*, *when*, *who*.
    case open
  }

  /// How questions of a shape begin, as words with spaces between, the longest first.
  package let beginnings: [(shape: Shape, words: [String])]
  /// Words that say nothing of what the question is about.
  package let silent: Set<String>
  /// Words that turn a question round: *inte*, *not*.
  package let negations: Set<String>
  /// Words that stand for one another, by each of them.
  package let synonyms: [String: [String]]
  /// The endings that inflect a word, the longest first.
  package let endings: [String]

  /// Takes words in texts with spaces between them.
  init(
    permission: [String], duty: [String], silent: String, negations: String, synonyms: [String],
    endings: String
  ) {
    func split(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
    beginnings = (permission.map { (Shape.permission, split($0)) } + duty.map { (Shape.duty, split($0)) })
      .sorted { $0.1.count > $1.1.count }
    self.silent = Set(split(silent))
    self.negations = Set(split(negations))
    var others: [String: [String]] = [:]
    for group in synonyms.map(split) {
      for word in group { others[word, default: []] += group.filter { $0 != word } }
    }
    self.synonyms = others
    self.endings = split(endings).sorted { $0.utf8.count > $1.utf8.count }
  }

  /// The words of a language; those of English for one that nobody has described yet.
  package static func of(_ language: Language) -> QuestionWords {
    language.tag.prefix { $0 != "-" } == "sv" ? swedish : english
  }

  /// A word without its ending, of which at least four letters stay; shorter words as they are.
  package func root(of word: String) -> String {
    for ending in endings where word.hasSuffix(ending) {
      let root = word.dropLast(ending.count)
      if root.count >= 4 { return String(root) }
    }
    return word
  }
}
