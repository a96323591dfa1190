import Diagnostics
import Messages
import PolicyModel
import SourceText
internal import Staleness

/// Finds variants whose policy has moved on since somebody last compared the two.
package struct StaleVariant: Rule {
  package static let name = "stale-variant"
  package static let summary: Message = "a variant was compared with the policy as it is"
  package static let severity = Severity.warning

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    for comparison in dossier.comparisons where comparison.file.subject.language == nil {
      StaleFindings(comparison, in: dossier).report(report)
    }
  }
}
