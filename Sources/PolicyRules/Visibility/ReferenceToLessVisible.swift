import Diagnostics
import PolicyModel
import SourceText

/// Finds references that their readers may not follow: they would see that something is there, or a hole.
package struct ReferenceToLessVisible: Rule {
  package static let name = "reference-to-less-visible"
  package static let summary = "nothing refers to what its own readers may not read"
  package static let severity = Severity.error
  package static let isLocked = true

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    for source in ReferenceSource.all(in: dossier) { check(source, index, report) }
    if let consultation = dossier.policy.consultation, let contact = consultation.contact {
      let readers = consultation.openTo?.value ?? .internal
      check(contact, readBy: readers, of: "the consultation is open to", index, report)
    }
  }

  package func check(_ index: WorkspaceIndex, report: (Finding) -> Void) {
    for source in ReferenceSource.outsidePolicies(index.workspace) { check(source, index, report) }
    for item in index.workspace.pressItems {
      for contact in item.contacts {
        check(contact, readBy: .public, of: "a press item is", index, report)
      }
    }
    for site in index.workspace.configuration.sites {
      if let contact = site.contact {
        check(contact, readBy: site.visibility, of: "site '\(site.id.value)' is", index, report)
      }
    }
  }

  private func check(_ source: ReferenceSource, _ index: WorkspaceIndex, _ report: (Finding) -> Void) {
    for reference in source.targets {
      guard let target = ReferenceTarget.find(reference.value, from: source.policy, in: index),
        target.visibility > source.visibility
      else { continue }
      let isPicture = if case .media = reference.value { true } else { false }
      report(
        Finding(
          "\(source.name) is \(source.visibility.rawValue), and \(target.name) that it \(isPicture ? "shows" : "refers to") is \(target.visibility.rawValue)",
          at: reference.location,
          help:
            "let both be \(source.visibility.rawValue), or leave the \(isPicture ? "picture" : "reference") out",
          related: [.init("it stands here", at: target.location)]))
    }
  }

  private func check(
    _ contact: Located<Identifier>, readBy reader: Visibility, of what: String, _ index: WorkspaceIndex,
    _ report: (Finding) -> Void
  ) {
    guard let row = index.contacts[contact.value], !row.visibility.mayReadAnything(as: reader) else { return }
    report(
      Finding(
        "\(what) \(reader.rawValue), and nothing about contact '\(contact.value)' is", at: contact.location,
        help: "name another contact, or list in 'public:' what may leave the house, such as [name, email]",
        related: [.init("it stands here", at: row.id.location)]))
  }
}
