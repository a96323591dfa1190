import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds policies that nobody will look at again.
package struct MissingReviewInterval: Rule {
  package static let name = "missing-review-interval"
  package static let summary: Message = "a policy says how often it is looked at again"
  package static let severity = Severity.note

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    let policy = dossier.policy
    guard policy.reviewEvery == nil else { return }
    report(
      Finding(
        "policy '\(policy.id.value)' says nowhere how often it is looked at again", at: policy.id.location,
        help: "add 'review-every: 1 year' to the front matter"))
  }
}
