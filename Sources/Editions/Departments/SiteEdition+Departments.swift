public import PolicyModel

extension SiteEdition {
  /// A policy as a department has it; nil when the department has the common text.
  public func departmentEdition(of policy: Identifier, for department: Identifier) -> DepartmentEdition<
    Reader
  >? {
    departmentEditions[policy]?.first { $0.holdsFor.contains(department) }
  }

  /// A department's text of a policy in a language, or the common one where it has none of its own.
  public func edition(of common: Edition<Reader>, for department: Identifier) -> Edition<Reader> {
    departmentEdition(of: common.policy, for: department)?.editions[common.language] ?? common
  }

  /// Whether an element points to one of another policy of which a department has changed or left out something, while the
  /// element itself is as everybody has it.
  package func seesChange(_ element: EditionElement, of policy: Identifier, in department: Identifier)
    -> Bool
  {
    let own = departmentEdition(of: policy, for: department)
    guard own?.origin(of: element.id).isCommon != false else { return false }
    return element.see.contains { target in
      guard case .policy(let other, let seen?) = target, other != policy else { return false }
      return departmentEdition(of: other, for: department)?.changed.contains(seen) == true
    }
  }
}
