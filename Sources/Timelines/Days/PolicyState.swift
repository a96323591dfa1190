package import Editions
package import PolicyModel
package import Revisions
import SourceText

/// A revision of a policy in its place among the days: what held, from when, until when.
package struct PolicyState: Sendable {
  /// The line that approved it.
  package let line: LedgerLine
  /// The first day on which it is in force.
  package let from: CalendarDate
  /// The last one; nil when nothing ends it.
  package let until: CalendarDate?
  /// Its text, as the revision and not as the working copy has it.
  package let text: PolicyText
  /// What the names that it uses were open to when it was frozen.
  package let names: FrozenNames

  /// Joins the parts.
  package init(
    line: LedgerLine, from: CalendarDate, until: CalendarDate?, text: PolicyText, names: FrozenNames
  ) {
    self.line = line
    self.from = from
    self.until = until
    self.text = text
    self.names = names
  }
}
