import PolicyModel

/// How older documents say how binding something is, without the verbs that policies use.
enum OldPhrases {
  private typealias Table = [(strength: Strength, words: [String])]

  /// What a sentence says; nil when it has none of the phrases.
  static func read(_ sentence: String, in language: Language) -> StrengthReading? {
    let text = " " + sentence.lowercased().filter { !",;:()\"”“".contains($0) } + " "
    for entry in table(language) {
      if let words = entry.words.first(where: { text.contains(" \($0) ") || text.contains(" \($0).") }) {
        return StrengthReading(strength: entry.strength, words: words, agreesWith: [entry.strength])
      }
    }
    return nil
  }

  private static func table(_ language: Language) -> Table {
    switch language.tag.prefix(while: { $0 != "-" }) {
    case "sv": swedish
    case "en": english
    default: []
    }
  }

  // What forbids comes first: it holds the words that allow.
  private static let swedish: Table = [
    (
      .mustNot,
      [
        "inte tillåtet", "ej tillåtet", "inte tillåten", "ej tillåten", "inte tillåtna", "ej tillåtna",
        "förbjudet", "förbjuden", "förbjudna", "inte tillåts", "tillåts inte", "tillåts ej",
        "accepteras inte", "accepteras ej",
      ]
    ),
    (.must, ["skyldig att", "skyldiga att", "skyldighet att", "obligatorisk", "obligatoriskt", "krävs"]),
    (.shouldNot, ["undvik", "undvik att", "avråder från"]),
    (.should, ["rekommenderas", "rekommenderar", "förväntas", "uppmanas", "uppmuntras"]),
    (.may, ["tillåtet", "tillåten", "tillåtna", "har rätt till", "har rätt att", "har möjlighet att"]),
  ]

  private static let english: Table = [
    (
      .mustNot,
      [
        "prohibited", "forbidden", "not permitted", "not allowed", "not acceptable", "not be tolerated",
        "not tolerated", "unacceptable",
      ]
    ),
    (.must, ["required to", "obliged to", "mandatory", "compulsory", "obligatory"]),
    (.should, ["expected to", "encouraged to", "advised to", "recommended"]),
    (.may, ["permitted to", "allowed to", "entitled to", "free to"]),
  ]
}
