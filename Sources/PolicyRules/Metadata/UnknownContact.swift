import Diagnostics
import Messages
import PolicyModel
import PolicyReading
import SourceText

/// Finds sites, press items and consultations whose contact is nobody.
package struct UnknownContact: Rule {
  package static let name = "unknown-contact"
  package static let summary: Message = "contacts that are named stand in the contacts register"
  package static let severity = Severity.error

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    if let contact = dossier.policy.consultation?.contact { check(contact, index, report) }
  }

  package func check(_ index: WorkspaceIndex, report: (Finding) -> Void) {
    for site in index.workspace.configuration.sites {
      if let contact = site.contact { check(contact, index, report) }
    }
    for item in index.workspace.pressItems {
      for contact in item.contacts { check(contact, index, report) }
    }
  }

  private func check(_ contact: Located<Identifier>, _ index: WorkspaceIndex, _ report: (Finding) -> Void) {
    guard index.contacts[contact.value] == nil else { return }
    report(
      Finding(
        "contact '\(contact.value)' does not exist", at: contact.location,
        help: Suggestion.help(
          for: contact.value.text, among: index.contacts.keys.map(\.text),
          none: "add it to registers/contacts.yml")))
  }
}
