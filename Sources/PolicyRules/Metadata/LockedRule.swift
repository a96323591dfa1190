import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds settings and suppressions of rules that guard against publishing by accident.
package struct LockedRule: Rule {
  package static let name = "locked-rule"
  package static let summary: Message = "rules that guard against publishing by accident stay on"
  package static let severity = Severity.error
  package static let isLocked = true

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    for suppression in dossier.suppressions {
      guard let entry = RuleCatalogue.rule(named: suppression.rule.value), !entry.maySuppress else {
        continue
      }
      report(
        Finding(
          "'\(entry.name)' cannot be suppressed", at: suppression.rule.location,
          help: entry.isLocked
            ? "a breach could publish what was meant to stay inside: put it right instead"
            : "switch it off in tenet.yml under 'rules:', or put right what it found"))
    }
  }

  package func check(_ index: WorkspaceIndex, report: (Finding) -> Void) {
    for setting in index.workspace.configuration.rules {
      guard let severity = setting.severity, let entry = RuleCatalogue.rule(named: setting.rule.value),
        !RuleSettings.allows(entry, severity.value)
      else { continue }
      report(
        Finding(
          severity.value == "off"
            ? "'\(entry.name)' cannot be switched off" : "'\(entry.name)' cannot be made lighter",
          at: severity.location,
          help: "a breach could publish what was meant to stay inside: remove the setting"))
    }
  }
}
