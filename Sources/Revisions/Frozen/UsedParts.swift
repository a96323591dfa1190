import PolicyModel
import SourceText

/// What a policy, its translations and its variants name of the workspace around them.
struct UsedParts: Sendable {
  /// The departments, roles and channels that scopes, parties and variants name.
  private(set) var units: [ScopeTerm.Kind: Set<Identifier>] = [:]
  /// The rows of the references register that links and attributes lead to.
  private(set) var references: Set<Identifier> = []
  /// The rows of the media register that pictures show.
  private(set) var media: Set<Identifier> = []

  /// Looks through a policy with its translations and variants.
  init(policy: Policy, translations: [Translation], variants: [Variant]) {
    add(policy.owner?.value)
    add(policy.approver?.value)
    for variant in variants {
      units[.department, default: []].insert(variant.department.value)
      add(variant.owner?.value)
    }
    for element in policy.allElements + variants.flatMap(\.allElements) + translations.flatMap(\.allElements)
    {
      add(element)
    }
  }

  private mutating func add(_ element: Element) {
    for term in element.attributes.scopeTerms { units[term.value.kind, default: []].insert(term.value.value) }
    for party in element.attributes.approval { add(party.value) }
    for link in element.links + element.attributes.references {
      switch link.value {
      case .reference(let id): references.insert(id)
      case .media(let id): media.insert(id)
      case .element, .policy, .external, .relative: break
      }
    }
  }

  private mutating func add(_ party: Party?) {
    switch party?.kind {
    case .role?: party.map { _ = units[.role, default: []].insert($0.id) }
    case .department?: party.map { _ = units[.department, default: []].insert($0.id) }
    case .contact?, nil: break
    }
  }
}
