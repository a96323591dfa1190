import PolicyModel

/// What is written into a new policy for its author, in the language of the policy: Swedish, else English.
struct PolicyWords {
  private let isSwedish: Bool

  /// Takes the policy's language.
  init(_ language: Language) { isSwedish = language.tag.hasPrefix("sv") }

  /// What stands in the place of a summary.
  var summary: String {
    isSwedish ? "# summary: vad policyn säger, i en mening" : "# summary: what the policy says, in a sentence"
  }

  /// What a footnote is called.
  var note: String { isSwedish ? "not" : "note" }

  /// The line by which an author sees that a strength is a guess; readers never do.
  func guess(_ guess: StrengthGuess) -> String {
    isSwedish
      ? "<!-- gissat: strength=\(guess.strength.rawValue), av ”\(guess.words)”. Stämmer det? Ändra, och ta bort raden. -->"
      : "<!-- guessed: strength=\(guess.strength.rawValue), from “\(guess.words)”. Is it right? Change it, and delete this line. -->"
  }
}
