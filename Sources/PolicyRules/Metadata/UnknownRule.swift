import Diagnostics
import Messages
import PolicyModel
import PolicyReading
import SourceText

/// Finds settings and suppressions of rules that do not exist, and so have no effect.
package struct UnknownRule: Rule {
  package static let name = "unknown-rule"
  package static let summary: Message = "rules that are named in tenet.yml or in a suppression exist"
  package static let severity = Severity.error
  package static let isLocked = true

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    for suppression in dossier.suppressions { check(suppression.rule, report) }
  }

  package func check(_ index: WorkspaceIndex, report: (Finding) -> Void) {
    for setting in index.workspace.configuration.rules { check(setting.rule, report) }
  }

  private func check(_ name: Located<String>, _ report: (Finding) -> Void) {
    guard RuleCatalogue.rule(named: name.value) == nil else { return }
    let known = RuleCatalogue.rules.map(\.name)
    let nearest = Suggestion.nearest(to: name.value, among: known)
    report(
      Finding(
        "no rule is called '\(name.value)'", at: name.location,
        help: nearest.map { "did you mean '\($0)'?" } ?? "'tenet rules' lists them all"))
  }
}
