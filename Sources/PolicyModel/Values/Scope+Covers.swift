extension Scope {
  /// Whether everybody in another scope, or everybody at all when there is none, is in this one too.
  ///
  /// Goes by the terms as written: that a department includes those below it is not known here.
  package func covers(_ other: Scope?) -> Bool {
    guard let other else { return false }
    return other.alternatives.allSatisfy { narrow in alternatives.contains { $0.covers(narrow) } }
  }
}

extension Scope.Alternative {
  fileprivate func covers(_ narrow: Scope.Alternative) -> Bool {
    Set(terms.map(\.kind)).allSatisfy { kind in
      let mine = Set(terms.filter { $0.kind == kind })
      let theirs = Set(narrow.terms.filter { $0.kind == kind })
      return !theirs.isEmpty && theirs.isSubset(of: mine)
    }
  }
}
