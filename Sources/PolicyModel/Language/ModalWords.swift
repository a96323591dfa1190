/// The words with which a language says how binding something is.
///
/// Rules compare them with the declared strength; the difference engine asks whether a rewording touches one.
/// All words are in lower case.
package struct ModalWords: Sendable {
  /// Verbs that say how binding the sentence is: *ska*, *bör*, *may*.
  package let modals: [String: Strength]
  /// Modal verbs that are something else unless an infinitive follows: *får* means *gets* too.
  package let needInfinitive: Set<String>
  /// Verbs in one word with their negation: *mustn't*.
  package let negatedModals: [String: Strength]
  /// Words that turn a modal verb round: *inte*, *not*.
  package let negations: Set<String>
  /// Words that forbid by themselves: *aldrig*, *never*.
  package let prohibitions: Set<String>
  /// Words that forbid when they are the subject: *ingen*, *nobody*.
  package let negativeSubjects: Set<String>
  /// Words after which a negation is none: *inte bara*, *not only*.
  package let restrictors: Set<String>
  /// Words that make advice of a statement: *helst*, *preferably*.
  package let preferences: Set<String>
  /// Words that invite: *gärna*.
  package let invitations: Set<String>
  /// Verbs that say by themselves that something is not done: *avstå*, *avoid*.
  package let refrainings: Set<String>
  /// Sequences of words that say there is no duty: *behöver inte*, *need not*.
  package let noDuty: [[String]]
  /// Sequences that say there is one without a modal verb: *have to*.
  package let duties: [[String]]
  /// Sequences that say what is not done: *do not*.
  package let denials: [[String]]
  /// Words that begin a subordinate clause, and some that only look like it.
  package let subordinators: Set<String>
  /// Subjects in one word: *vi*, *you*.
  package let pronouns: Set<String>
  /// Words that may stand between a modal verb and its infinitive.
  package let adverbs: Set<String>
  /// Infinitives that do not look like one, and so must be listed.
  package let shortInfinitives: Set<String>
  /// Words that look like infinitives and are none.
  package let notInfinitives: Set<String>
  /// The ending of most infinitives; empty when they have none.
  package let infinitiveEnding: String
  /// Names that, but for their capital, look like one of these words: *May*.
  package let names: Set<String>
  /// How each strength is usually worded.
  package let usual: [Strength: String]
  /// Every word with which something about strength can begin.
  package private(set) var triggers: Set<String> = []

  /// The same words with their triggers collected.
  func collectingTriggers() -> ModalWords {
    var copy = self
    copy.triggers = Set(modals.keys).union(negatedModals.keys).union(prohibitions).union(preferences)
      .union(invitations).union((noDuty + duties + denials).compactMap(\.first))
    return copy
  }

  /// The words of a language; nil for one that nobody has described yet.
  package static func of(_ language: Language) -> ModalWords? {
    switch language.tag.prefix(while: { $0 != "-" }) {
    case "sv": swedish
    case "en": english
    default: nil
    }
  }

  /// Whether a word can be an infinitive.
  package func looksLikeInfinitive(_ word: String) -> Bool {
    if shortInfinitives.contains(word) { return true }
    guard !notInfinitives.contains(word) else { return false }
    if word.count > 2, word.hasSuffix(infinitiveEnding) { return true }
    // Swedish says what may be done to something in one word: *får inte delas*.
    return infinitiveEnding == "a" && word.count > 4 && word.hasSuffix("as")
  }
}
