import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds consultations whose last day has passed.
package struct ConsultationPassed: Rule {
  package static let name = "consultation-passed"
  package static let summary: Message = "a consultation that is over is closed"
  package static let severity = Severity.warning

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    guard let until = dossier.policy.consultation?.until, until.value < index.today else { return }
    report(
      Finding(
        "the consultation ended on \(until.value)", at: until.location,
        help: "remove 'consultation:' when the answers have been read, or give people a later day"))
  }
}
