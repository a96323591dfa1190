public import PolicyModel

extension Edition {
  /// The policy without what is for other roles only, or not for this one.
  ///
  /// Departments, channels and all else that a scope names are left open.
  package func narrowed(to role: Identifier) -> Edition {
    Edition(
      policy: policy, policyClass: policyClass, language: language, sourceLanguage: sourceLanguage,
      title: title,
      summary: summary, governance: governance, stale: stale,
      elements: elements.compactMap { $0.narrowed(to: role) })
  }
}

extension EditionElement {
  /// The element without what under it is for other roles only; nil when it is so itself.
  fileprivate func narrowed(to role: Identifier) -> EditionElement? {
    let isForOthers = appliesTo.map { !$0.alternatives.contains { $0.isOpen(to: role) } } ?? false
    let isExempt = notFor?.alternatives.contains { $0.names(only: role) } ?? false
    guard !isForOthers, !isExempt else { return nil }
    return EditionElement(self, children: children.compactMap { $0.narrowed(to: role) })
  }
}

extension Scope.Alternative {
  /// Whether somebody with a role can be in it.
  fileprivate func isOpen(to role: Identifier) -> Bool {
    let roles = terms.filter { $0.kind == .role }
    return roles.isEmpty || roles.contains { $0.value == role }
  }

  /// Whether it holds for everybody who has a role, whatever else is so.
  fileprivate func names(only role: Identifier) -> Bool {
    terms.allSatisfy { $0.kind == .role } && isOpen(to: role)
  }
}
