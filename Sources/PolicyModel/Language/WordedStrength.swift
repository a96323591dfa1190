/// How binding a sentence says something is, in its own words.
package struct WordedStrength: Sendable, Hashable {
  /// The words: `ska inte`.
  package let words: String
  /// The strength that they most likely mean.
  package let strength: Strength
  /// Every strength with which they agree.
  package let agreesWith: Set<Strength>
  /// Whether a modal verb says so.
  package let isModal: Bool

  /// Reads the main clauses of a sentence; empty when none of them says how binding it is.
  ///
  /// What it is not sure about it leaves out: questions, quoted speech, subordinate clauses, a modal verb
  /// after a clause that may not have ended.
  package static func read(_ sentence: String, in language: Language) -> [WordedStrength] {
    guard let words = ModalWords.of(language) else { return [] }
    return WordedStrengthReader(sentence, words).read()
  }
}
