package import Editions
package import PolicyModel
package import SemanticDiff

/// A working copy that one audience is asked about.
package struct SiteProposal<Reader: Audience>: Sendable {
  /// The last day for answers.
  package let until: CalendarDate
  /// Whom to write to; nil when the proposal names nobody whom this audience may know.
  package let contact: Identifier?
  /// The text by language.
  package let editions: [Language: Edition<Reader>]
  /// What is different from what is in force, by language; empty when nothing is in force.
  package let differences: [Language: EditionDifference<Reader>]
  /// What departments would have; empty outside.
  package let departmentEditions: [DepartmentEdition<Reader>]
  /// What would change for departments besides what would change for everybody; empty outside.
  package let departmentChanges: [DepartmentChange<Reader>]

  init(
    until: CalendarDate, contact: Identifier?, texts: DepartmentChangeFinder<Reader>.Texts,
    differences: [Language: EditionDifference<Reader>], departmentChanges: [DepartmentChange<Reader>]
  ) {
    self.until = until
    self.contact = contact
    self.editions = texts.common
    self.departmentEditions = texts.departments
    self.differences = differences
    self.departmentChanges = departmentChanges
  }
}
