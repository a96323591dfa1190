import Diagnostics
import Messages
import PolicyReading

/// Something that policies are checked for.
///
/// A rule implements one of the two checks, or both. Whether a rule may be suppressed or lowered is its
/// `isLocked`; its page of documentation, which is its test too, stands in `Pages/` under its name.
package protocol Rule: Sendable {
  /// The name, in words joined by hyphens, that reads well after "allow": `missing-owner`.
  static var name: String { get }
  /// What it finds, in one sentence in lower case without a full stop.
  static var summary: Message { get }
  /// How grave a breach is, unless `tenet.yml` says otherwise.
  static var severity: Severity { get }
  /// Whether nobody may suppress or lower it, because a breach could publish what was meant to stay inside.
  static var isLocked: Bool { get }
  /// The reading rules whose breach at the same heading explains a breach of this one, which then is not reported.
  static var causes: Set<ReadingRule> { get }

  /// Checks one policy with its variants and translations; policies are checked in parallel.
  func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void)
  /// Checks what lies outside the policies, or between them.
  func check(_ index: WorkspaceIndex, report: (Finding) -> Void)
}

extension Rule {
  package static var isLocked: Bool { false }

  package static var causes: Set<ReadingRule> { [] }

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {}

  package func check(_ index: WorkspaceIndex, report: (Finding) -> Void) {}
}
