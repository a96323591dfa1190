import Diagnostics
import Messages
import PolicyModel
import PolicyReading
import SourceText

/// Finds owners, approvers, deputies and approvals that name nobody.
package struct UnknownParty: Rule {
  package static let name = "unknown-party"
  package static let summary: Message =
    "owners, approvers and deputies are roles, departments or contacts that exist"
  package static let severity = Severity.error

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    check(dossier.policy.owner, index, report)
    check(dossier.policy.approver, index, report)
    for variant in dossier.variants { check(variant.variant.owner, index, report) }
    for indexed in dossier.allElements { check(indexed.element, index, report) }
  }

  package func check(_ index: WorkspaceIndex, report: (Finding) -> Void) {
    for account in index.workspace.registers.accounts {
      check(account.owner, index, report)
      check(account.deputy, index, report)
    }
  }

  private func check(_ element: Element, _ index: WorkspaceIndex, _ report: (Finding) -> Void) {
    for party in element.attributes.approval { check(party, index, report) }
  }

  private func check(_ party: Located<Party>?, _ index: WorkspaceIndex, _ report: (Finding) -> Void) {
    guard let party else { return }
    let kind = party.value.kind
    let known: [Identifier]
    let none: Message
    switch kind {
    case .role:
      known = index.units[.role].map { Array($0.keys) } ?? []
      none = "add it under 'roles:' in tenet.yml"
    case .department:
      known = index.units[.department].map { Array($0.keys) } ?? []
      none = "add it under 'departments:' in tenet.yml"
    case .contact:
      known = Array(index.contacts.keys)
      none = "add it to registers/contacts.yml"
    }
    guard !known.contains(party.value.id) else { return }
    report(
      Finding(
        "\(party.value.named) does not exist", at: party.location,
        help: Suggestion.help(
          for: party.value.id.text, among: known.map(\.text), prefix: kind.rawValue + ":", none: none)))
  }
}
