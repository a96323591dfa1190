internal import Batches
import Diagnostics
import PolicyModel

/// Checks a workspace with every rule of the catalogue, in one run.
package struct RuleRunner {
  /// Everything that is wrong, reading diagnostics included, as `tenet.yml` and the authors' own words weigh it.
  ///
  /// `paths` are the paths of all files of the workspace. Policies are checked in parallel; the report is the
  /// same on every run.
  package static func run(
    _ workspace: Workspace, paths: Set<String>, today: CalendarDate, readingDiagnostics: [Diagnostic]
  ) async -> DiagnosticReport {
    let index = await WorkspaceIndex(workspace, paths: paths, today: today)
    let settings = RuleSettings(workspace.configuration.rules)
    let runner = RuleRunner(
      index: index, settings: settings, suppressed: SuppressedLines(workspace),
      readingFaults: ReadingFaults(readingDiagnostics))
    let ofPolicies = await Batches.map(index.dossiers.indices) { runner.check(index.dossiers[$0]) }
    let read = readingDiagnostics.compactMap(runner.weigh)
    return DiagnosticReport(read + ofPolicies.joined() + runner.checkWorkspace())
  }

  private let index: WorkspaceIndex
  private let settings: RuleSettings
  private let suppressed: SuppressedLines
  private let readingFaults: ReadingFaults

  private func check(_ dossier: PolicyDossier) -> [Diagnostic] {
    diagnostics { rule, report in rule.check(dossier, in: index, report: report) }
  }

  private func checkWorkspace() -> [Diagnostic] {
    diagnostics { rule, report in rule.check(index, report: report) }
  }

  /// What all rules find, weighed, without what is allowed.
  private func diagnostics(_ check: (any Rule, (Finding) -> Void) -> Void) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for entry in RuleCatalogue.rules {
      guard let rule = entry.rule, !settings.isOff(entry.name) else { continue }
      check(rule) { finding in
        if readingFaults.explain(finding.location, by: entry.causes) { return }
        let own = finding.severity ?? entry.severity
        guard let severity = settings.severity(rule: entry.name, own: own) else { return }
        let diagnostic = finding.diagnostic(rule: entry.name, severity: severity)
        if !entry.maySuppress || !suppressed.cover(diagnostic) { diagnostics.append(diagnostic) }
      }
    }
    return diagnostics
  }

  /// A reading diagnostic with the severity that the workspace gives it; nil when it is off.
  private func weigh(_ diagnostic: Diagnostic) -> Diagnostic? {
    settings.severity(rule: diagnostic.rule, own: diagnostic.severity).map(diagnostic.withSeverity)
  }
}
