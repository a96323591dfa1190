internal import Editions
package import PolicyModel

/// A rule that applies to somebody, or may, with the reasons.
package struct AppliedRule: Sendable {
  /// The rule.
  package let rule: GuidanceRule
  /// Why it applies.
  package let whys: [Why]
  /// On what it depends; empty when it applies.
  package let conditions: [Condition]

  /// Whether it applies whatever is not known.
  package var isCertain: Bool { conditions.isEmpty }

  /// Whether it is for her in particular and not for everybody.
  package var isSpecific: Bool { whys.contains { $0 != .everybody } }
}

extension GuidanceRules {
  /// What applies to somebody on a day: what surely does before what depends, what is hers in particular before what is
  /// everybody's, what binds before what is recommended, and else in the order of the policies.
  package func applying(to reader: GuidanceReader, on day: CalendarDate) -> [AppliedRule] {
    let applier = RuleApplier(reader, on: day)
    let applied = all.compactMap { rule -> AppliedRule? in
      switch applier.applicability(of: rule) {
      case .applies(let whys): AppliedRule(rule: rule, whys: whys, conditions: [])
      case .depends(let whys, let conditions): AppliedRule(rule: rule, whys: whys, conditions: conditions)
      case .leftOut, .no: nil
      }
    }
    func key(_ rule: AppliedRule) -> (Int, Int, Int, Int) {
      (
        rule.isCertain ? 0 : 1, rule.isSpecific ? 0 : 1, rule.rule.element.strength?.weight ?? 4,
        rule.rule.number
      )
    }
    return applied.map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

extension Strength {
  /// How soon it stands in a list: what binds first.
  fileprivate var weight: Int {
    switch self {
    case .must, .mustNot: 0
    case .should, .shouldNot: 1
    case .may: 2
    case .info: 3
    }
  }
}
