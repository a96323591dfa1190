import Editions
import Guidance
import PolicyModel

/// Says in words what a rule answers, why it applies to somebody, and on what it depends.
package struct GuidancePhrases {
  private let scene: PageScene

  package init(_ scene: PageScene) { self.scene = scene }

  private var words: Words { scene.words }

  /// What a rule answers: *Ask first: Communications*.
  func text(_ verdict: Verdict, _ element: EditionElement) -> String {
    guard verdict == .askFirst else { return words("verdict-\(verdict.rawValue)") }
    let names = element.approval.compactMap(scene.directory.place(of:)).map(\.title.text)
    return names.isEmpty ? words("approval") : words("verdict-ask-first", ["names": words.list(names)])
  }

  /// Why a rule applies: *Customer service › Claims*.
  func text(_ why: Why, of rule: GuidanceRule) -> String {
    switch why {
    case .everybody: words("why-everybody")
    case .department(let lineage): lineage.map { name(of: $0, .department) }.joined(separator: " › ")
    case .term(let term): phrase(term)
    case .ownRule(let department), .ownForm(let department):
      words(
        "variant-\(rule.origin.steps.last?.act.rawValue ?? "replaced")",
        ["department": name(of: department, .department)])
    case .until(let date): words("why-until", ["date": words.date(date)])
    }
  }

  /// On what it depends: *Only in the company’s name*.
  package func text(_ condition: Condition) -> String {
    switch condition {
    case .when(let terms): words("only-when", ["terms": alternatives(terms)])
    case .unless(let terms): words("only-unless", ["terms": alternatives(terms)])
    case .from(let date): words("only-from", ["date": words.date(date)])
    }
  }

  private func alternatives(_ terms: [ScopeTerm]) -> String {
    terms.map(phrase).joined(separator: " \(words("or")) ")
  }

  /// A term as it stands in a sentence: *on Facebook*, *in the company’s name*.
  func phrase(_ term: ScopeTerm) -> String {
    guard scene.directory.registers.units(term.kind) != nil else {
      return words("scope-\(term.kind.rawValue)-\(term.value)")
    }
    return words("scope-\(term.kind.rawValue)", ["name": name(of: term.value, term.kind)])
  }

  private func name(of id: Identifier, _ kind: ScopeTerm.Kind) -> String {
    let unit = scene.directory.registers.units(kind)?[id]
    return unit.map { scene.directory.passage($0.name).text } ?? id.text
  }
}
