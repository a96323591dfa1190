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
}
