import PolicyModel

/// Which elements, policies and register rows one audience may read of, for a policy's references.
struct ReadableReferences {
  private let policy: Identifier
  private let elements: [Identifier: Set<Identifier>]
  private let rows: Set<Identifier>

  /// Takes the readable elements of every policy that has any, and the readable references.
  init(of policy: Identifier, elements: [Identifier: Set<Identifier>], rows: Set<Identifier>) {
    self.policy = policy
    self.elements = elements
    self.rows = rows
  }

  /// Whether the audience may read what a reference leads to.
  func mayBeRead(_ target: LinkTarget) -> Bool {
    switch target {
    case .element(let id): elements[policy]?.contains(id) == true
    case .policy(let policy, element: let id?): elements[policy]?.contains(id) == true
    case .policy(let policy, element: nil): elements[policy] != nil
    case .reference(let id): rows.contains(id)
    case .media, .external, .relative: true
    }
  }
}
