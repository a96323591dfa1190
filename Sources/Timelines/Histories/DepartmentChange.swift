package import Editions
package import PolicyModel
package import SemanticDiff

/// What a revision changed in a department's own form of a policy, as one audience inside can tell it.
package struct DepartmentChange<Reader: Audience>: Sendable {
  /// Whose form it is.
  package let department: Identifier
  /// What is different from the form before, the changes of the common text included, by language.
  package let differences: [Language: EditionDifference<Reader>]

  /// The level of the change in the language in which the policy is written, or in the others where there is none.
  func level(in source: Language) -> ChangeLevel? {
    differences[source]?.difference.level
      ?? differences.values.compactMap(\.difference.level).max().map { min($0, .substantive) }
  }
}

/// Finds what changed for departments besides what changed for everybody.
struct DepartmentChangeFinder<Reader: Audience> {
  /// A policy as everybody has it, and as departments have it.
  typealias Texts = (common: [Language: Edition<Reader>], departments: [DepartmentEdition<Reader>])

  /// The changes between two states, in the order of the newer one's departments and then of the older one's.
  static func changes(from old: Texts, to new: Texts) -> [DepartmentChange<Reader>] {
    let owners = new.departments.map(\.department)
    let gone = old.departments.map(\.department).filter { !owners.contains($0) }
    return (owners + gone).compactMap { department in
      let before = text(of: department, old)
      let after = text(of: department, new)
      let departing = before.departing.union(after.departing)
      let differences = after.editions.reduce(into: [Language: EditionDifference<Reader>]()) {
        $0[$1.key] = EditionDifference(before.editions[$1.key], $1.value)
      }
      let isOwn = differences.values.contains { difference in
        difference.difference.changes.contains { $0.element.map(departing.contains) == true }
      }
      return isOwn ? DepartmentChange(department: department, differences: differences) : nil
    }
  }

  private static func text(of department: Identifier, _ texts: Texts) -> (
    editions: [Language: Edition<Reader>], departing: Set<Identifier>
  ) {
    guard let own = texts.departments.first(where: { $0.holdsFor.contains(department) }) else {
      return (texts.common, [])
    }
    return (own.editions, own.departingElements)
  }
}
