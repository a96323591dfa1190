internal import Editions
internal import PolicyModel

/// What a rule answers to a question, as far as its strength and the people it names can tell.
package enum Verdict: String, Sendable, CaseIterable {
  /// *Får jag?* The rule allows it.
  case yes
  /// The rule says that it is not done.
  case no
  /// Somebody is asked first.
  case askFirst = "ask-first"
  /// The rule says what is always done.
  case must
  /// The rule says what is done unless there is a good reason not to.
  case should
  /// The rule says what is avoided unless there is a good reason.
  case shouldNot = "should-not"
  /// *Måste jag?* Nobody has to.
  case noDuty = "no-duty"
  /// *Måste jag?* Nobody has to, and it is recommended.
  case recommended
  /// The rule tells how something is, or how it is done.
  case information

  /// What a rule answers.
  package init(_ rule: GuidanceRule, to question: Question) {
    guard let strength = rule.element.strength else {
      self = .information
      return
    }
    let asksFirst = !rule.element.approval.isEmpty && strength != .mustNot
    if asksFirst, question.shape != .duty {
      self = .askFirst
      return
    }
    let isDuty = question.shape == .duty && !question.isNegated
    switch strength {
    case .must: self = isDuty ? .yes : .must
    case .mustNot: self = .no
    case .should: self = isDuty ? .recommended : .should
    case .shouldNot: self = .shouldNot
    case .may: self = isDuty ? .noDuty : .yes
    case .info: self = .information
    }
  }
}
