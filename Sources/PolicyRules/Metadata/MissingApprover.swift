import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds policies that nobody says yes to.
package struct MissingApprover: Rule {
  package static let name = "missing-approver"
  package static let summary: Message = "a policy says who approves it"
  package static let severity = Severity.warning

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    let policy = dossier.policy
    guard policy.approver == nil else { return }
    report(
      Finding(
        "policy '\(policy.id.value)' says nowhere who approves it", at: policy.id.location,
        help: "add 'approver: role:…' or 'approver: department:…' to the front matter"))
  }
}
