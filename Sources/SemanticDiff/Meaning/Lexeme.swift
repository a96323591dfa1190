import PolicyModel

/// A word or phrase of a sentence by what it does there.
struct Lexeme {
  /// What it does.
  enum Role: Hashable {
    /// Says how binding the sentence is.
    case modal(MeaningWords.Modal)
    /// Turns something round.
    case negation
    /// Says how many, without a number.
    case quantifier(String)
    /// Says when, without a number.
    case time(String)
    /// Makes it depend on something.
    case condition(String)
    /// Joins.
    case connective(String)
    /// An amount in its simplest form: `8`, `20160 minutes`, `14:00`, `2026-11-21`.
    case amount(String)
    /// What it is about, by the stem of the word.
    case content(String)
  }

  /// What it does.
  let role: Role
  /// Its words as written.
  let surface: String
  /// The position of its first word in the sentence.
  let position: Int
  /// Whether a preposition stands before it.
  var isAfterPreposition = false

  /// Whether it is what the sentence is about.
  var isContent: Bool {
    if case .content = role { true } else { false }
  }

  /// Whether it is part of what somebody is quoted to say, or stands in brackets.
  var isBeside: Bool {
    if case .content(let text) = role { text.hasPrefix("“") || text.hasPrefix("(") } else { false }
  }

  /// The reason that a change of this word gives.
  var reason: ChangeReason.Kind {
    switch role {
    case .modal: .modal
    case .negation: .negation
    case .quantifier: .quantifier
    case .time: .time
    case .condition: .condition
    case .connective: .connective
    case .amount(let text): text.contains(":") || text.contains("-") || text.contains(" ") ? .time : .number
    case .content: .object
    }
  }
}
