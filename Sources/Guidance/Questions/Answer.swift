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
  /// How many of the rules that have the words are looked at more closely.
  private static let mostCandidates = 40
  /// A rule that scores less than this, or lacks most of the words, answers something else.
  private static let least = 400
  /// The best rule answers only if it is so much better than the next; else both are shown and none is the answer.
  ///
  /// `docs/applies.md` tells how often an answer is right with these two.
  private static let lead = 120

  /// Answers a question of a reader on a day.
  package func answer(_ question: Question, of reader: GuidanceReader, on day: CalendarDate) async -> Answer {
    let candidates = await candidates(question, of: reader, on: day)
    let leftOut = candidates.leftOut.filter { $0.hasMost && $0.score >= Self.least }
    let applied = candidates.applied
    let isClear = applied.count < 2 || applied[0].score - applied[1].score >= Self.lead
    guard let first = applied.first, first.hasMost, first.score >= Self.least, isClear,
      !first.rule.isForOthers,
      leftOut.allSatisfy({ $0.score < first.score })
    else {
      return Answer(
        verdict: nil, rule: nil, together: nil, leftOut: leftOut.map(\.rule),
        others: applied.prefix(Answer.mostOthers + 1).map(\.rule))
    }
    let together = condition(of: first.rule.rule, RuleApplier(reader, on: day), among: rules)
    let others = applied.dropFirst().map(\.rule).filter { $0.rule.number != together?.rule.number }
    return Answer(
      verdict: Verdict(first.rule.rule, to: question), rule: first.rule, together: together, leftOut: [],
      others: Array(others.prefix(Answer.mostOthers)))
  }

  private typealias Scored<Rule> = (rule: Rule, score: Int, hasMost: Bool)

  /// The rules that may answer, each list the best first.
  private func candidates(_ question: Question, of reader: GuidanceReader, on day: CalendarDate)
    async -> (applied: [Scored<AppliedRule>], leftOut: [Scored<Answer.LeftOutRule>])
  {
    let applier = RuleApplier(reader, on: day)
    var applied: [Scored<AppliedRule>] = []
    var leftOut: [Scored<Answer.LeftOutRule>] = []
    var seen: Set<[Identifier]> = []
    for hit in await hits(question) where applied.count < Self.mostCandidates {
      let rule = rules.all[hit.rule]
      func add(_ whys: [Why], _ conditions: [Condition]) {
        // Where the department is not known, one form of a rule is enough.
        guard seen.insert([rule.policy, rule.element.id]).inserted || reader.department != nil else { return }
        let candidate = AppliedRule(rule: rule, whys: whys, conditions: conditions)
        applied.append((candidate, hit.score + candidate.preference(for: question), hit.hasMost))
      }
      switch applier.applicability(of: rule) {
      case .applies(let whys): add(whys, [])
      case .depends(let whys, let conditions): add(whys, conditions)
      case .leftOut(let reason):
        leftOut.append((.init(rule: rule, reason: reason?.text), hit.score, hit.hasMost))
      case .no: continue
      }
    }
    return (
      applied.sorted { ($1.score, $0.rule.rule.number) < ($0.score, $1.rule.rule.number) }, leftOut
    )
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
