import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds policies without a sentence for lists, feeds and search results.
package struct MissingSummary: Rule {
  package static let name = "missing-summary"
  package static let summary: Message = "a policy says in a sentence what it is about"
  package static let severity = Severity.warning

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    let policy = dossier.policy
    guard policy.summary == nil else { return }
    report(
      Finding(
        "policy '\(policy.id.value)' has no summary", at: policy.id.location,
        help: "add 'summary: …' to the front matter, one sentence that a stranger understands"))
  }
}
