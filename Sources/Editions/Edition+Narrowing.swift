public import PolicyModel

extension Edition {
  /// The policy without what is for other roles only, or not for this one.
  ///
  /// Departments, channels and all else that a scope names are left open.
  package func narrowed(to role: Identifier) -> Edition { narrowed(to: .role, among: [role]) }

  /// The policy without what is for other departments only, or not for this one; `lineage` is the department and those
  /// above it.
  package func narrowed(toDepartment lineage: [Identifier]) -> Edition {
    narrowed(to: .department, among: lineage)
  }

  private func narrowed(to kind: ScopeTerm.Kind, among own: [Identifier]) -> Edition {
    Edition(
      policy: policy, policyClass: policyClass, language: language, sourceLanguage: sourceLanguage,
      title: title,
      summary: summary, governance: governance, stale: stale,
      elements: elements.compactMap { $0.narrowed(to: kind, among: own) })
  }
}

extension EditionElement {
  /// The element without what under it is for others only; nil when it is so itself.
  fileprivate func narrowed(to kind: ScopeTerm.Kind, among own: [Identifier]) -> EditionElement? {
    let isForOthers = appliesTo.map { !$0.alternatives.contains { $0.isOpen(kind, to: own) } } ?? false
    let isExempt = notFor?.alternatives.contains { $0.names(only: kind, own) } ?? false
    guard !isForOthers, !isExempt else { return nil }
    return EditionElement(self, children: children.compactMap { $0.narrowed(to: kind, among: own) })
  }
}

extension EditionElement {
  /// The element with those under it that are kept.
  package func pruned(_ isKept: (EditionElement) -> Bool) -> EditionElement {
    EditionElement(self, children: children.filter(isKept).map { $0.pruned(isKept) })
  }

  /// The element with its heading at a level, and those under it one lower.
  package func placed(at level: Int) -> EditionElement {
    EditionElement(self, level: level, children: children.map { $0.placed(at: level + 1) })
  }
}

extension Scope.Alternative {
  /// Whether somebody who has one of some roles, or is in one of some departments, can be in it.
  fileprivate func isOpen(_ kind: ScopeTerm.Kind, to own: [Identifier]) -> Bool {
    let named = terms.filter { $0.kind == kind }
    return named.isEmpty || named.contains { own.contains($0.value) }
  }

  /// Whether it holds for everybody who has one of them, whatever else is so.
  fileprivate func names(only kind: ScopeTerm.Kind, _ own: [Identifier]) -> Bool {
    terms.allSatisfy { $0.kind == kind } && isOpen(kind, to: own)
  }
}
