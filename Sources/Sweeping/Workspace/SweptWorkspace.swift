package import PolicyModel
package import Revisions
import SourceText
package import Timelines

/// Everything of a workspace in which something closed could stand: the working copies, every frozen revision, the
/// ledgers, and what authors only noted.
package struct SweptWorkspace: Sendable {
  /// A frozen revision.
  package struct FrozenRevision: Sendable {
    /// The line that approved it.
    package let line: LedgerLine
    /// Its text.
    package let text: PolicyText
    /// The names and rows that it was frozen with.
    package let surroundings: Workspace

    /// Joins the parts.
    package init(line: LedgerLine, text: PolicyText, surroundings: Workspace) {
      self.line = line
      self.text = text
      self.surroundings = surroundings
    }
  }

  /// A policy with all that was ever approved of it.
  package struct SweptPolicy: Sendable {
    /// What of it holds when.
    package let timeline: PolicyTimeline
    /// The working copy; nil when only the ledger is left.
    package let copy: PolicyText?
    /// Every revision, in the order of the ledger.
    package let revisions: [FrozenRevision]

    /// Joins the parts.
    package init(timeline: PolicyTimeline, copy: PolicyText?, revisions: [FrozenRevision]) {
      self.timeline = timeline
      self.copy = copy
      self.revisions = revisions
    }
  }

  /// The workspace as it lies in its folder.
  package let today: Workspace
  /// The policies.
  package let policies: [SweptPolicy]
  /// What stands in comments of the sources.
  package let comments: [SourceComment]

  /// Joins the parts.
  package init(today: Workspace, policies: [SweptPolicy], comments: [SourceComment]) {
    self.today = today
    self.policies = policies
    self.comments = comments
  }
}
