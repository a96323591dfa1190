import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds references that their readers may not follow: they would see that something is there, or a hole.
package struct ReferenceToLessVisible: Rule {
  package static let name = "reference-to-less-visible"
  package static let summary: Message = "nothing refers to what its own readers may not read"
  package static let severity = Severity.error
  package static let isLocked = true

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    for source in ReferenceSource.all(in: dossier) { check(source, index, report) }
    if let consultation = dossier.policy.consultation, let contact = consultation.contact {
      let readers = consultation.openTo?.value ?? .internal
      check(contact, readBy: readers, index, report) { readers, contact in
        "the consultation is open to \(readers), and nothing about contact '\(contact)' is"
      }
    }
  }

  package func check(_ index: WorkspaceIndex, report: (Finding) -> Void) {
    for source in ReferenceSource.outsidePolicies(index.workspace) { check(source, index, report) }
    for item in index.workspace.pressItems {
      for contact in item.contacts {
        check(contact, readBy: .public, index, report) { readers, contact in
          "a press item is \(readers), and nothing about contact '\(contact)' is"
        }
      }
    }
    for site in index.workspace.configuration.sites {
      if let contact = site.contact {
        check(contact, readBy: site.visibility, index, report) { readers, contact in
          "site '\(site.id.value)' is \(readers), and nothing about contact '\(contact)' is"
        }
      }
    }
  }

  private func check(_ source: ReferenceSource, _ index: WorkspaceIndex, _ report: (Finding) -> Void) {
    for reference in source.targets {
      guard let target = ReferenceTarget.find(reference.value, from: source.policy, in: index),
        target.visibility > source.visibility
      else { continue }
      let own = source.visibility.rawValue
      let other = target.visibility.rawValue
      let isPicture = if case .media = reference.value { true } else { false }
      report(
        Finding(
          isPicture
            ? "\(source.name) is \(own), and \(target.name) that it shows is \(other)"
            : "\(source.name) is \(own), and \(target.name) that it refers to is \(other)",
          at: reference.location,
          help: isPicture
            ? "let both be \(own), or leave the picture out"
            : "let both be \(own), or leave the reference out",
          related: [.init("it stands here", at: target.location)]))
    }
  }

  private func check(
    _ contact: Located<Identifier>, readBy reader: Visibility, _ index: WorkspaceIndex,
    _ report: (Finding) -> Void, says message: (String, Identifier) -> Message
  ) {
    guard let row = index.contacts[contact.value], !row.visibility.mayReadAnything(as: reader) else { return }
    report(
      Finding(
        message(reader.rawValue, contact.value), at: contact.location,
        help: "name another contact, or list in 'public:' what may leave the house, such as [name, email]",
        related: [.init("it stands here", at: row.id.location)]))
  }
}
