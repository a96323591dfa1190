import PolicyModel

/// Which elements, policies and register rows one audience may read of, for a policy's references.
struct ReadableReferences {
  private let policy: Identifier
  private let own: Set<Identifier>
  private let others: [Identifier: Set<Identifier>]
  private let rows: Set<Identifier>

  /// Takes the readable elements of the policy itself, those of every other policy that has any, and the readable
  /// references.
  init(
    of policy: Identifier, own: Set<Identifier>, others: [Identifier: Set<Identifier>], rows: Set<Identifier>
  ) {
    self.policy = policy
    self.own = own
    self.others = others
    self.rows = rows
  }

  /// Whether the audience may read what a reference leads to.
  func mayBeRead(_ target: LinkTarget) -> Bool {
    switch target {
    case .element(let id): own.contains(id)
    case .policy(policy, element: let id?): own.contains(id)
    case .policy(policy, element: nil): !own.isEmpty
    case .policy(let policy, element: let id?): others[policy]?.contains(id) == true
    case .policy(let policy, element: nil): others[policy] != nil
    case .reference(let id): rows.contains(id)
    case .media, .external, .relative: true
    }
  }
}
