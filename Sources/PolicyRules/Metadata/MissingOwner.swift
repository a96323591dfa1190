import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds policies that nobody looks after.
package struct MissingOwner: Rule {
  package static let name = "missing-owner"
  package static let summary: Message = "a policy says who looks after it"
  package static let severity = Severity.error

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    let policy = dossier.policy
    guard policy.owner == nil else { return }
    report(
      Finding(
        "policy '\(policy.id.value)' has no owner", at: policy.id.location,
        help: "add 'owner: role:…' to the front matter, the role that answers questions about it"))
  }
}
