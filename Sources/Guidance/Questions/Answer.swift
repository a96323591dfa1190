internal import Editions
package import PolicyModel

/// What the rules answer to a question of somebody on a day: one rule, and never two blended.
package struct Answer: Sendable {
  /// What the rule answers; nil when no rule fits well enough to be one.
  package let verdict: Verdict?
  /// The rule that answers.
  package let rule: AppliedRule?
  /// The rule together with which alone that permission holds; it is quoted too.
  package let together: AppliedRule?
  /// Rules that have to do with the question and that her department leaves out, each with its reason.
  package let leftOut: [LeftOutRule]
  /// Other rules that may be meant, the nearest first.
  package let others: [AppliedRule]

  /// A rule that her department leaves out.
  package struct LeftOutRule: Sendable {
    /// The rule as others have it.
    package let rule: GuidanceRule
    /// Why.
    package let reason: String?
  }

  /// How many other rules are named.
  package static let mostOthers = 4
}

extension QuestionRanker {
  /// Answers a question of a reader on a day.
  package func answer(
    _ question: Question, of reader: GuidanceReader, on day: CalendarDate, among rules: GuidanceRules
  )
    -> Answer
  {
    let applier = RuleApplier(reader, on: day)
    var fitting: [AppliedRule] = []
    var near: [AppliedRule] = []
    var leftOut: [Answer.LeftOutRule] = []
    for hit in hits(question) {
      guard fitting.count + near.count <= Answer.mostOthers else { break }
      let rule = rules.all[hit.rule]
      let isFitting = hit.score >= Self.least
      func add(_ whys: [Why], _ conditions: [Condition]) {
        let applied = AppliedRule(rule: rule, whys: whys, conditions: conditions)
        if isFitting { fitting.append(applied) } else { near.append(applied) }
      }
      switch applier.applicability(of: rule) {
      case .applies(let whys): add(whys, [])
      case .depends(let whys, let conditions): add(whys, conditions)
      case .leftOut(let reason):
        if isFitting, fitting.isEmpty { leftOut.append(.init(rule: rule, reason: reason?.text)) }
      case .no: continue
      }
    }
    guard let first = fitting.first, leftOut.isEmpty else {
      return Answer(
        verdict: nil, rule: nil, together: nil, leftOut: leftOut,
        others: Array((fitting + near).prefix(Answer.mostOthers)))
    }
    let together = condition(of: first.rule, applier, among: rules)
    let others = (fitting.dropFirst() + near).filter { $0.rule.number != together?.rule.number }
    return Answer(
      verdict: Verdict(first.rule, to: question), rule: first, together: together, leftOut: [],
      others: Array(others.prefix(Answer.mostOthers)))
  }

  /// The rule together with which a permission holds, in the form in which the reader has it.
  private func condition(of rule: GuidanceRule, _ applier: RuleApplier, among rules: GuidanceRules)
    -> AppliedRule?
  {
    let address: (Identifier, Identifier)? =
      switch rule.element.provided {
      case .element(let element)?: (element, rule.policy)
      case .policy(let policy, element: let element?)?: (element, policy)
      default: nil
      }
    guard let address else { return nil }
    for form in rules.forms(of: address.0, in: address.1) {
      switch applier.applicability(of: form) {
      case .applies(let whys): return AppliedRule(rule: form, whys: whys, conditions: [])
      case .depends(let whys, let conditions):
        return AppliedRule(rule: form, whys: whys, conditions: conditions)
      case .leftOut, .no: continue
      }
    }
    return nil
  }
}
