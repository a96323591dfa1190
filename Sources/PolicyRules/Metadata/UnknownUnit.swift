import Diagnostics
import Messages
import PolicyModel
import PolicyReading
import SourceText

/// Finds scopes, variants, accounts, departments and handbooks that name a department, role or channel nobody knows.
package struct UnknownUnit: Rule {
  package static let name = "unknown-unit"
  package static let summary: Message = "departments, roles and channels that are named exist in tenet.yml"
  package static let severity = Severity.error

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    for variant in dossier.variants { check(.department, variant.variant.department, index, report) }
    for indexed in dossier.allElements { check(indexed.element, index, report) }
  }

  package func check(_ index: WorkspaceIndex, report: (Finding) -> Void) {
    for account in index.workspace.registers.accounts { check(.channel, account.channel, index, report) }
    for department in index.workspace.configuration.departments {
      if let parent = department.parent { check(.department, parent, index, report) }
    }
    for outline in index.workspace.handbooks {
      if let department = outline.department { check(.department, department, index, report) }
      if let role = outline.role { check(.role, role, index, report) }
    }
  }

  private func check(_ element: Element, _ index: WorkspaceIndex, _ report: (Finding) -> Void) {
    for term in element.attributes.scopeTerms {
      check(term.value.kind, term.map(\.value), index, report)
    }
  }

  private func check(
    _ kind: ScopeTerm.Kind, _ id: Located<Identifier>, _ index: WorkspaceIndex, _ report: (Finding) -> Void
  ) {
    guard let known = index.units[kind], known[id.value] == nil else { return }
    report(
      Finding(
        "\(kind.named(id.value)) does not exist", at: id.location,
        help: Suggestion.help(
          for: id.value.text, among: known.keys.map(\.text),
          none: "add it under '\(kind.rawValue)s:' in tenet.yml")))
  }
}
