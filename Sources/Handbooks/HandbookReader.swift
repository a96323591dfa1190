import PolicyModel

/// For whom a handbook is made.
package struct HandbookReader: Sendable {
  /// Her department and those above it, her own first; nil for everybody's handbook.
  package let lineage: [Identifier]?
  /// Her role; nil where it does not matter.
  package let role: Identifier?
  /// In which language she reads.
  package let language: Language
  /// From which day on changes are new to her.
  package let since: CalendarDate

  /// Joins the parts.
  package init(lineage: [Identifier]?, role: Identifier?, language: Language, since: CalendarDate) {
    self.lineage = lineage
    self.role = role
    self.language = language
    self.since = since
  }

  /// Her department.
  package var department: Identifier? { lineage?.first }
}
