/// The comment by which `tenet import` says in a policy that a strength is a guess, until its author deletes it.
///
/// Readers never see it: comments are no text.
package enum GuessMark {
  /// The comment, in the language of the policy: Swedish, else English.
  package static func comment(_ strength: Strength, from words: String, in language: Language) -> String {
    language.tag.hasPrefix("sv")
      ? "<!-- \(beginnings[1])\(strength.rawValue), av ”\(words)”. Stämmer det? Ändra, och ta bort raden. -->"
      : "<!-- \(beginnings[0])\(strength.rawValue), from “\(words)”. Is it right? Change it, and delete this line. -->"
  }

  /// Whether what stands between `<!--` and `-->` is such a comment.
  package static func isMark(_ comment: some StringProtocol) -> Bool {
    beginnings.contains { comment.hasPrefix($0) }
  }

  private static let beginnings = ["guessed: strength=", "gissat: strength="]
}
