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
}
