import Diagnostics
import PolicyModel
import SourceText

/// Finds ideologies and policies that say nowhere what we stand for, and rules without a rule.
package struct NoPrinciple: Rule {
  package static let name = "no-principle"
  package static let summary = "an ideology or policy has a principle, and rules have a rule"
  package static let severity = Severity.warning

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    let policy = dossier.policy
    let wanted: ElementKind
    let help: String
    switch policy.policyClass {
    case .ideology, .policy:
      wanted = .principle
      help = "begin with a line '## ' and what you stand for, or say 'class: routine' or another class"
    case .rules:
      wanted = .guideline
      help = "write each rule on a line that begins with '## '"
    case .guideline, .routine, .statement: return
    }
    guard !dossier.elements.contains(where: { $0.kind == wanted }) else { return }
    report(
      Finding(
        "policy '\(policy.id.value)' is of class '\(policy.policyClass.rawValue)' and has no \(wanted.rawValue)",
        at: policy.id.location, help: help))
  }
}
