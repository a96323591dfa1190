import Diagnostics
import Messages
import PolicyModel
import SourceText
internal import Staleness

/// Finds translations of what has changed since somebody last compared the two.
package struct StaleTranslation: Rule {
  package static let name = "stale-translation"
  package static let summary: Message = "a translation was compared with the text as it is"
  package static let severity = Severity.warning

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    for comparison in dossier.comparisons where comparison.file.subject.language != nil {
      StaleFindings(comparison, in: dossier).report(report)
    }
  }
}
