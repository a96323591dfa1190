import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds ideologies and policies that say nowhere what we stand for, and rules without a rule.
package struct NoPrinciple: Rule {
  package static let name = "no-principle"
  package static let summary: Message = "an ideology or policy has a principle, and rules have a rule"
  package static let severity = Severity.warning

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    let policy = dossier.policy
    let wanted: ElementKind
    let message: Message
    let help: Message
    let policyClass = policy.policyClass.rawValue
    switch policy.policyClass {
    case .ideology, .policy:
      wanted = .principle
      message = "policy '\(policy.id.value)' is of class '\(policyClass)' and has no principle"
      help = "begin with a line '## ' and what you stand for, or say 'class: routine' or another class"
    case .rules:
      wanted = .guideline
      message = "policy '\(policy.id.value)' is of class '\(policyClass)' and has no guideline"
      help = "write each rule on a line that begins with '## '"
    case .guideline, .routine, .statement: return
    }
    guard !dossier.elements.contains(where: { $0.kind == wanted }) else { return }
    report(Finding(message, at: policy.id.location, help: help))
  }
}
