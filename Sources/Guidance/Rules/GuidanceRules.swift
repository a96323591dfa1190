package import Editions
package import PolicyModel

/// Every rule of a site in one language, each form of it once.
package struct GuidanceRules: Sendable {
  /// The rules, in the order of the policies and of their elements; a department's form stands after the common one.
  package private(set) var all: [GuidanceRule] = []
  /// The language.
  package let language: Language
  /// The names of departments, roles, channels and contacts.
  package let registers: RegisterEdition
  private var places: [Identifier: Range<Int>] = [:]
  private var cases: [Address: [EditionElement]] = [:]
  private var asked: [Address: [String]] = [:]

  private struct Address: Hashable {
    let policy: Identifier
    let element: Identifier
  }

  /// What is a rule: something that asks, allows, or says how it is done.
  package static func isRule(_ kind: ElementKind) -> Bool {
    [.guideline, .procedure, .scope, .disclosure].contains(kind)
  }

  /// Collects the rules of a site; `policies` in the order in which they are to stand.
  package init<Reader: Audience>(
    _ site: SiteEdition<Reader>, _ policies: [Edition<Reader>], in language: Language
  ) {
    self.language = language
    registers = site.registers
    for question in registers.questions {
      asked[Address(policy: question.policy, element: question.element), default: []] +=
        question.asked[language] ?? []
    }
    for common in policies {
      let variants = site.departmentEditions[common.policy] ?? []
      let first = all.count
      add(common, variants)
      for variant in variants { add(variant, common) }
      places[common.policy] = first..<all.count
      collectCases(common)
    }
  }

  /// The forms of an element.
  package func forms(of element: Identifier, in policy: Identifier) -> [GuidanceRule] {
    places[policy].map { all[$0].filter { $0.element.id == element } } ?? []
  }

  /// What illustrates a rule: cases, and questions that refer to it; not those of the quiz, whose options say what is
  /// wrong.
  package func cases(of rule: GuidanceRule) -> [EditionElement] {
    cases.isEmpty ? [] : cases[Address(policy: rule.policy, element: rule.element.id)] ?? []
  }

  /// How people ask for a rule.
  package func asked(for rule: GuidanceRule) -> [String] {
    asked.isEmpty ? [] : asked[Address(policy: rule.policy, element: rule.element.id)] ?? []
  }

  private mutating func collectCases<Reader: Audience>(_ policy: Edition<Reader>) {
    for element in policy.allElements
    where [.case, .question].contains(element.kind) && element.options == nil {
      for target in element.illustrates + element.see {
        switch target {
        case .element(let id): cases[Address(policy: policy.policy, element: id), default: []].append(element)
        case .policy(let other, element: let id?):
          cases[Address(policy: other, element: id), default: []].append(element)
        default: continue
        }
      }
    }
  }

  private mutating func add<Reader: Audience>(
    _ common: Edition<Reader>, _ variants: [DepartmentEdition<Reader>]
  ) {
    var departing: [Identifier: Set<Identifier>] = [:]
    var omissions: [Identifier: [Identifier: Passage?]] = [:]
    for variant in variants {
      for element in variant.origins.keys { departing[element, default: []].formUnion(variant.holdsFor) }
      for entry in variant.omitted[common.language] ?? [] {
        for part in entry.element.subtree {
          departing[part.id, default: []].formUnion(variant.holdsFor)
          for department in variant.holdsFor { omissions[part.id, default: [:]][department] = entry.reason }
        }
      }
    }
    walk(common.elements) { element, heading, scopes, exceptions, number in
      GuidanceRule(
        number: number, policy: common.policy, element: element, heading: heading, scopes: scopes,
        exceptions: exceptions, departments: .allExcept(departing[element.id] ?? []), origin: .common,
        variant: nil, omissions: omissions[element.id] ?? [:])
    }
  }

  private mutating func add<Reader: Audience>(
    _ variant: DepartmentEdition<Reader>, _ common: Edition<Reader>
  ) {
    guard let edition = variant.editions[common.language] else { return }
    walk(edition.elements) { element, heading, scopes, exceptions, number in
      let origin = variant.origin(of: element.id)
      guard !origin.isCommon else { return nil }
      return GuidanceRule(
        number: number, policy: common.policy, element: element, heading: heading, scopes: scopes,
        exceptions: exceptions, departments: .only(Set(variant.holdsFor)), origin: origin,
        variant: variant.department, omissions: [:])
    }
  }

  private mutating func walk(
    _ elements: [EditionElement], under heading: String = "", _ scopes: [Scope] = [],
    _ exceptions: [Scope] = [],
    _ rule: (EditionElement, String, [Scope], [Scope], Int) -> GuidanceRule?
  ) {
    for element in elements {
      let scopes = element.appliesTo.map { scopes + [$0] } ?? scopes
      let exceptions = element.notFor.map { exceptions + [$0] } ?? exceptions
      if Self.isRule(element.kind), let made = rule(element, heading, scopes, exceptions, all.count) {
        all.append(made)
      }
      walk(element.children, under: element.title.text, scopes, exceptions, rule)
    }
  }
}
