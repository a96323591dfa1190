import PolicyModel

/// How binding a text says that it is, in its own words.
struct StrengthGuess: Hashable {
  /// How binding.
  let strength: Strength
  /// The words that say so: `ska inte`.
  let words: String
  /// Other words of the text that say another thing.
  let others: [String]

  /// Looks at a title first, then at the sentences under it; nil when none of them says anything.
  static func of(title: String, body: [SourceBlock], in language: Language) -> StrengthGuess? {
    let readings = ([title] + sentences(body.plainText)).flatMap { sentence in
      WordedStrength.read(sentence, in: language).prefix(1)
    }
    guard let first = readings.first else { return nil }
    let others = readings.dropFirst().filter { !$0.agreesWith.contains(first.strength) }.map(\.words)
    var told: [String] = []
    for words in others where !told.contains(words) { told.append(words) }
    return StrengthGuess(strength: first.strength, words: first.words, others: told)
  }

  /// What one sentence says.
  static func of(sentence: String, in language: Language) -> StrengthGuess? {
    WordedStrength.read(sentence, in: language).first.map {
      StrengthGuess(strength: $0.strength, words: $0.words, others: [])
    }
  }

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
