package import PolicyModel
package import Revisions

/// What colleagues are told of a revision, and nobody outside.
package struct RevisionRecord: Sendable {
  /// The version.
  package let version: RevisionVersion
  /// The day on which it was approved.
  package let approved: CalendarDate
  /// Who approved it.
  package let by: String
  /// Why.
  package let note: LocalizedText?

  init(_ line: LedgerLine) {
    version = line.version
    approved = line.approved
    by = line.by
    note = line.note
  }
}
