/// Why a change of words has its level: what in the words decided it.
///
/// Pages say it in their own language by the key `reason-KIND`; `old` and `new` are words of the texts themselves.
public struct ChangeReason: Sendable, Hashable {
  /// What decided.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A word that says how binding the sentence is.
    case modal
    /// A negation came or went.
    case negation
    /// A number or an amount.
    case number
    /// A date, a time or a term.
    case time
    /// *all*, *some*, *at most*.
    case quantifier
    /// *if*, *unless*, *except*.
    case condition
    /// *and*, *or*.
    case connective
    /// Who is meant.
    case subject
    /// What the duty is about.
    case object
    /// A sentence that binds somebody came.
    case dutyAdded = "duty-added"
    /// A sentence that bound somebody went.
    case dutyRemoved = "duty-removed"
    /// The order of steps or parts.
    case order
    /// A text that binds nobody: explanation, principle, case.
    case explanation
    /// The same said in other words.
    case sameMeaning = "same-meaning"
    /// Spelling or punctuation.
    case spelling
    /// Which option of a question of the quiz is right.
    case rightAnswer = "right-answer"
    /// Formatting alone.
    case formatting
  }

  /// What decided.
  public let kind: Kind
  /// The deciding words of the old text; nil where there are none.
  public let old: String?
  /// The deciding words of the new text; nil where there are none.
  public let new: String?

  /// Joins the parts.
  package init(_ kind: Kind, old: String? = nil, new: String? = nil) {
    self.kind = kind
    self.old = old
    self.new = new
  }

  /// The reason in English, for messages and JSON: `number: 8 → 10`.
  public var text: String {
    let name = kind.rawValue.replacing("-", with: " ")
    return switch (old, new) {
    case (let old?, let new?): "\(name): \(old) → \(new)"
    case (let old?, nil): "\(name): \(old) went"
    case (nil, let new?): "\(name): \(new) came"
    case (nil, nil): name
    }
  }
}
