import Editions
import PolicyModel

/// Which rules name a department, role or channel, and which name none.
///
/// A scope that names a department holds for those below it too; an element under a principle with a scope is
/// bound by that scope as well.
struct ScopeIndex: Sendable {
  /// A rule and the policy it stands in.
  struct Entry: Sendable {
    let policy: Identifier
    let element: EditionElement
  }

  /// The rules that bind everybody.
  private(set) var everybody: [Entry] = []
  private var byTerm: [ScopeTerm: [Entry]] = [:]
  private let departments: EntryList<UnitEntry>

  init(_ policies: [(Identifier, [EditionElement])], _ registers: RegisterEdition) {
    departments = registers.departments
    for (policy, elements) in policies {
      for element in elements { add(element, of: policy, under: []) }
    }
  }

  /// The rules whose scope names a unit or one above it, without those that leave it out.
  func entries(_ kind: ScopeTerm.Kind, _ id: Identifier) -> [Entry] {
    let lineage = kind == .department ? lineage(of: id) : [id]
    let terms = lineage.map { ScopeTerm(kind, $0) }
    var seen: Set<String> = []
    return terms.flatMap { byTerm[$0] ?? [] }.filter { entry in
      let isExempt = entry.element.notFor?.terms.contains { terms.contains($0) } == true
      return !isExempt && seen.insert("\(entry.policy)#\(entry.element.id)").inserted
    }
  }

  /// A department and those above it.
  private func lineage(of id: Identifier) -> [Identifier] {
    departments[id].map { UnitTree.lineage(of: $0, in: departments).map(\.id) } ?? [id]
  }

  private mutating func add(_ element: EditionElement, of policy: Identifier, under above: [ScopeTerm]) {
    let terms = above + (element.appliesTo?.terms ?? [])
    if element.kind.isRule {
      let entry = Entry(policy: policy, element: element)
      if terms.isEmpty { everybody.append(entry) }
      for term in Set(terms) { byTerm[term, default: []].append(entry) }
    }
    for child in element.children { add(child, of: policy, under: terms) }
  }
}

extension ElementKind {
  /// Whether lists of rules hold it.
  var isRule: Bool { [.guideline, .procedure, .scope].contains(self) }
}
