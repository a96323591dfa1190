package import Editions
package import PolicyModel

/// Whether a rule applies to somebody on a day.
package enum Applicability: Sendable, Hashable {
  /// It does, for these reasons.
  case applies([Why])
  /// It depends on what is not known of her, or on a day to come.
  case depends([Why], [Condition])
  /// Her department leaves it out, with the reason where there is one.
  case leftOut(Passage?)
  /// It does not.
  case no
}

/// Somebody on a day, asking one rule after the other whether it applies to her.
package struct RuleApplier: Sendable {
  private let reader: GuidanceReader
  private let day: CalendarDate

  /// Asks for a reader on a day.
  package init(_ reader: GuidanceReader, on day: CalendarDate) {
    self.reader = reader
    self.day = day
  }

  /// Whether a rule applies.
  package func applicability(of rule: GuidanceRule) -> Applicability {
    if let department = reader.department {
      if let reason = rule.omissions[department] { return .leftOut(reason) }
      guard rule.isHeld(by: department) else { return .no }
    }
    var whys: [Why] = []
    var conditions: [Condition] = []
    if reader.department == nil, let holders = rule.holders { conditions.append(.when(holders)) }
    for scope in rule.scopes {
      switch reading(scope) {
      case .no: return .no
      case .yes(let reasons): whys += reasons.filter { !whys.contains($0) }
      case .unknown(let open): conditions += open.map(Condition.when).filter { !conditions.contains($0) }
      }
    }
    for exception in rule.exceptions {
      switch reading(exception) {
      case .yes: return .no
      case .no: continue
      case .unknown: conditions.append(.unless(exception.terms.filter { reader.facts($0.kind) == nil }))
      }
    }
    return dated(rule, whys, conditions)
  }

  /// Whether somebody is asked by what has these scopes, or may be, depending on what is not known of her.
  package func mayConcern(_ scopes: [Scope], except exceptions: [Scope]) -> Bool {
    let isOutside = scopes.contains { if case .no = reading($0) { true } else { false } }
    let isExempt = exceptions.contains { if case .yes = reading($0) { true } else { false } }
    return !isOutside && !isExempt
  }

  /// Whether an element still holds on the day, or will.
  package func hasNotEnded(_ element: EditionElement) -> Bool { element.until.map { $0 >= day } ?? true }

  private func dated(_ rule: GuidanceRule, _ whys: [Why], _ conditions: [Condition]) -> Applicability {
    var whys = whys
    var conditions = conditions
    if let until = rule.element.until {
      if until < day { return .no }
      whys.append(.until(until))
    }
    if let from = rule.element.effective, from > day { conditions.append(.from(from)) }
    if reader.department != nil, let last = rule.origin.steps.last {
      let own: Why = rule.origin.addedBy == nil ? .ownForm(last.department) : .ownRule(last.department)
      whys.insert(own, at: 0)
    }
    if conditions.isEmpty {
      let reasons = whys.filter { if case .until = $0 { false } else { true } }
      return .applies(reasons.isEmpty ? [.everybody] + whys : whys)
    }
    return .depends(whys, conditions)
  }

  private enum Reading {
    case yes([Why])
    /// Only when of each of these lists one term is so.
    case unknown([[ScopeTerm]])
    case no
  }

  /// Whether she is in a scope: yes as soon as one alternative says so.
  private func reading(_ scope: Scope) -> Reading {
    var open: [[ScopeTerm]]?
    for alternative in scope.alternatives {
      switch reading(alternative) {
      case .yes(let whys): return .yes(whys)
      case .unknown(let lists): open = open.map { either($0, lists) } ?? lists
      case .no: continue
      }
    }
    return open.map(Reading.unknown) ?? .no
  }

  /// One or the other, as lists of which all must hold: *(a and b) or c* is *(a or c) and (b or c)*.
  private func either(_ left: [[ScopeTerm]], _ right: [[ScopeTerm]]) -> [[ScopeTerm]] {
    left.flatMap { some in right.map { others in some + others.filter { !some.contains($0) } } }
  }

  private func reading(_ alternative: Scope.Alternative) -> Reading {
    var whys: [Why] = []
    var open: [[ScopeTerm]] = []
    for kind in ScopeTerm.Kind.allCases {
      let terms = alternative.terms.filter { $0.kind == kind }
      guard !terms.isEmpty else { continue }
      guard let facts = reader.facts(kind) else {
        open.append(terms)
        continue
      }
      guard let matching = terms.first(where: { facts.contains($0.value) }) else { return .no }
      whys.append(why(matching))
    }
    return open.isEmpty ? .yes(whys) : .unknown(open)
  }

  private func why(_ term: ScopeTerm) -> Why {
    guard term.kind == .department, let lineage = reader.lineage,
      let end = lineage.firstIndex(of: term.value)
    else { return .term(term) }
    return .department(lineage[...end].reversed())
  }
}

extension GuidanceRule {
  /// Whether a department has the rule in this form.
  fileprivate func isHeld(by department: Identifier) -> Bool {
    switch departments {
    case .allExcept(let others): !others.contains(department)
    case .only(let holders): holders.contains(department)
    }
  }

  /// The department that has this form, as a term; nil for the form of everybody.
  fileprivate var holders: [ScopeTerm]? { variant.map { [ScopeTerm(.department, $0)] } }
}
