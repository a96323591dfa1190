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

  init(
    until: CalendarDate, contact: Identifier?, editions: [Language: Edition<Reader>],
    differences: [Language: EditionDifference<Reader>]
  ) {
    self.until = until
    self.contact = contact
    self.editions = editions
    self.differences = differences
  }
}
