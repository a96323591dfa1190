import PolicyModel

/// How binding a text says that it is, in its own words.
struct StrengthGuess: Hashable {
  /// How binding.
  let strength: Strength
  /// The words that say so: `ska inte`.
  let words: String
  /// Other words of the text that say another thing.
  let others: [String]

  /// Looks at a title, then at the sentences under it, of which the most binding counts: nobody is to take for a permission
  /// what holds a duty.
  ///
  /// Nil when none of them says anything.
  static func of(title: String, body: [SourceBlock], in language: Language) -> StrengthGuess? {
    let sentences = sentences(body.plainText)
    if let first = reading(title, in: language) {
      return StrengthGuess(first, among: sentences.compactMap { reading($0, in: language) })
    }
    let modern = sentences.compactMap { reading($0, in: language) }
    let readings =
      modern.isEmpty ? ([title] + sentences).compactMap { OldPhrases.read($0, in: language) } : modern
    let most = readings.map(\.strength.weight).max()
    return readings.first { $0.strength.weight == most }.map { StrengthGuess($0, among: readings) }
  }

  /// What one sentence says.
  static func of(sentence: String, in language: Language) -> StrengthGuess? {
    reading(sentence, in: language).map { StrengthGuess($0, among: []) }
  }

  private init(_ chosen: StrengthReading, among readings: [StrengthReading]) {
    strength = chosen.strength
    words = chosen.words
    var told: [String] = []
    for reading in readings
    where !reading.agreesWith.contains(chosen.strength) && !told.contains(reading.words) {
      told.append(reading.words)
    }
    others = told
  }

  /// What a sentence says in the words of policies.
  ///
  /// *Do not* says it only of people: *this does not replace the contract* is no rule.
  private static func reading(_ sentence: String, in language: Language) -> StrengthReading? {
    let found = WordedStrength.read(sentence, in: language).first { reading in
      let isDenial = !reading.isModal && reading.strength == .mustNot && reading.agreesWith.contains(.info)
      return !isDenial || isAboutPeople(sentence)
    }
    return found.map { StrengthReading(strength: $0.strength, words: $0.words, agreesWith: $0.agreesWith) }
  }

  private static func isAboutPeople(_ sentence: String) -> Bool {
    let words = sentence.lowercased().split { !$0.isLetter && !"'’".contains($0) }
    return words.count > 2 && words.first.map { people.contains(String($0)) } == true
  }

  private static let people: Set<String> = [
    "we", "you", "they", "employees", "staff", "colleagues", "managers", "everybody", "everyone", "please",
    "do", "don't", "don’t",
  ]

  /// The sentences of a text, roughly.
  static func sentences(_ text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    for character in text {
      if character == "\n" {
        sentences.append(sentence)
        sentence = ""
        continue
      }
      sentence.append(character)
      if ".!?".contains(character) {
        sentences.append(sentence)
        sentence = ""
      }
    }
    sentences.append(sentence)
    return sentences.map { $0.trimmingCharacters() }.filter { !$0.isEmpty }
  }
}

/// What one sentence says about how binding something is.
struct StrengthReading {
  /// How binding.
  let strength: Strength
  /// The words that say so.
  let words: String
  /// Every strength with which they agree.
  let agreesWith: Set<Strength>
}

extension Strength {
  /// How much it binds.
  fileprivate var weight: Int {
    switch self {
    case .must, .mustNot: 2
    case .should, .shouldNot: 1
    case .may, .info: 0
    }
  }
}
