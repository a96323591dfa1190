import PolicyModel

/// Whom an element binds, what stands above it counted in.
struct EffectiveScope: Equatable {
  /// The scopes that must all hold; empty for everybody.
  private let appliesTo: [Set<[ScopeTerm]>]
  private let scopes: [Scope]
  private let notFor: Set<ScopeTerm>

  /// The scope of an element of a document.
  init(_ position: Int, in elements: [ComparedElement]) {
    var scopes: [Scope] = []
    var notFor: Set<ScopeTerm> = []
    var next: Int? = position
    while let index = next {
      let element = elements[index]
      if let scope = element.appliesTo { scopes.append(scope) }
      notFor.formUnion(element.notFor?.terms ?? [])
      next = element.parent
    }
    self.scopes = scopes
    self.notFor = notFor
    appliesTo = scopes.map { scope in
      Set(scope.alternatives.map { $0.terms.sorted { $0.description < $1.description } })
    }
  }

  static func == (a: EffectiveScope, b: EffectiveScope) -> Bool {
    Set(a.appliesTo) == Set(b.appliesTo) && a.notFor == b.notFor
  }

  /// Whether everybody whom another scope binds is bound by this one too, as far as the terms tell.
  func covers(_ other: EffectiveScope) -> Bool {
    notFor.isSubset(of: other.notFor)
      && scopes.allSatisfy { mine in other.scopes.contains { mine.covers($0) } }
  }

  /// The scope as it is written; nil for everybody.
  var written: String? {
    var parts = scopes.map { scope in
      scope.alternatives.map { $0.terms.map(\.description).joined(separator: " ") }.joined(separator: " | ")
    }
    if !notFor.isEmpty { parts.append("not " + notFor.map(\.description).sorted().joined(separator: " ")) }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The terms that name somebody, in the order in which they are written; nil for everybody.
  var terms: [String]? { scopes.isEmpty ? nil : scopes.first.map { $0.terms.map(\.description) } }
}
