package import Editions
package import PolicyModel
import SourceText
package import Storage

/// A workspace as it stands on a day: the policies in force, as they were approved, and beside each its other states.
///
/// Contacts, accounts, glossary, sites and press items are today's. So are departments, roles, channels, references and
/// media; what a revision uses and nobody has any more is filled in from it. An old name never opens anything: what
/// it was open to when it was frozen counts besides what it is open to today.
package struct DatedWorkspace: Sendable {
  /// The day.
  package let day: CalendarDate
  /// The policies in force and what lies beside them.
  package let workspace: Workspace
  /// The same without policies, and with the names that only old revisions use.
  package let past: Workspace
  /// The workspace as it lies in its folder, with the working copies of its policies.
  package let copies: Workspace
  /// What the names were open to in those revisions in force that were frozen with others than today's.
  package let frozenNames: [Identifier: FrozenNames]
  /// Which translations and variants have fallen behind what they are made from.
  package let stale: StaleMarks
  /// The policies among the days, by id.
  package let timelines: [PolicyTimeline]
  /// The policies of which nothing was ever approved, by id.
  package let neverApproved: [Identifier]
  /// Where the pictures lie that only a revision has.
  package let frozenMedia: [Identifier: any FileStore]

  /// Joins the parts.
  package init(
    day: CalendarDate, workspace: Workspace, past: Workspace, copies: Workspace,
    frozenNames: [Identifier: FrozenNames], stale: StaleMarks, timelines: [PolicyTimeline],
    neverApproved: [Identifier], frozenMedia: [Identifier: any FileStore]
  ) {
    self.day = day
    self.workspace = workspace
    self.past = past
    self.copies = copies
    self.frozenNames = frozenNames
    self.stale = stale
    self.timelines = timelines
    self.neverApproved = neverApproved
    self.frozenMedia = frozenMedia
  }
}
