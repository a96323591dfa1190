package import Editions
package import PolicyModel
internal import Revisions
package import SemanticDiff

/// A revision of a policy as one audience can tell it from the one before.
///
/// Only ``SiteHistorian`` makes them, of editions and of nothing else, so that pages made of them can tell no more than
/// their audience may read.
package struct SiteRevision<Reader: Audience>: Sendable {
  /// The first day on which this audience had this text; revisions bear it as their name.
  package let date: CalendarDate
  /// The last one; nil when nothing ended it.
  package let until: CalendarDate?
  /// How much of what this audience reads changed; nil for its first text.
  package let level: ChangeLevel?
  /// The text by language.
  package let editions: [Language: Edition<Reader>]
  /// What is different from the text before, by language; empty for the first text.
  package let differences: [Language: EditionDifference<Reader>]
  /// What departments have instead; empty outside.
  package let departmentEditions: [DepartmentEdition<Reader>]
  /// What changed for departments besides what changed for everybody; empty outside.
  package let departmentChanges: [DepartmentChange<Reader>]
  /// Why, in words for everybody.
  package let publicNote: LocalizedText?
  /// What only colleagues are told; nil outside.
  package let record: RevisionRecord?

  init(
    date: CalendarDate, until: CalendarDate?, level: ChangeLevel?, editions: [Language: Edition<Reader>],
    differences: [Language: EditionDifference<Reader>], departmentEditions: [DepartmentEdition<Reader>],
    departmentChanges: [DepartmentChange<Reader>], line: LedgerLine
  ) {
    self.date = date
    self.until = until
    self.level = level
    self.editions = editions
    self.differences = differences
    self.departmentEditions = departmentEditions
    self.departmentChanges = departmentChanges
    self.publicNote = line.publicNote
    self.record = Reader.visibility >= .internal ? RevisionRecord(line) : nil
  }

  /// The same text, until another day.
  func lasting(until: CalendarDate?) -> SiteRevision {
    SiteRevision(self, until: until)
  }

  private init(_ other: SiteRevision, until: CalendarDate?) {
    date = other.date
    self.until = until
    level = other.level
    editions = other.editions
    differences = other.differences
    departmentEditions = other.departmentEditions
    departmentChanges = other.departmentChanges
    publicNote = other.publicNote
    record = other.record
  }

  /// Whether more than the form changed.
  package var isNews: Bool { level.map { $0 > .editorial } ?? true }
}
