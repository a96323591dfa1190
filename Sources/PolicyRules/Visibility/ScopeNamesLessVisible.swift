import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds scopes and approvals that tell readers of something they may not know.
package struct ScopeNamesLessVisible: Rule {
  package static let name = "scope-names-less-visible"
  package static let summary: Message = "scopes and approvals name only what the element's readers may know"
  package static let severity = Severity.error
  package static let isLocked = true

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    for indexed in dossier.allElements {
      let attributes = indexed.element.attributes
      for term in attributes.scopeTerms {
        check(unit: term.value.kind, term.value.value, at: term.location, of: indexed, index, report)
      }
      for party in attributes.approval {
        switch party.value.kind {
        case .role: check(unit: .role, party.value.id, at: party.location, of: indexed, index, report)
        case .department:
          check(unit: .department, party.value.id, at: party.location, of: indexed, index, report)
        case .contact:
          guard let contact = index.contacts[party.value.id],
            !contact.visibility.mayReadAnything(as: indexed.visibility)
          else { continue }
          self.report(
            party.value.named, contact.visibility.row, contact.id.location, at: party.location,
            of: indexed, report)
        }
      }
    }
  }

  private func check(
    unit kind: ScopeTerm.Kind, _ id: Identifier, at place: SourceLocation, of indexed: IndexedElement,
    _ index: WorkspaceIndex, _ report: (Finding) -> Void
  ) {
    guard let unit = index.unit(kind, id), unit.visibility > indexed.visibility else { return }
    self.report(
      kind.named(id), unit.visibility, unit.id.location, at: place, of: indexed, report)
  }

  private func report(
    _ name: Message, _ visibility: Visibility, _ target: SourceLocation, at place: SourceLocation,
    of indexed: IndexedElement, _ report: (Finding) -> Void
  ) {
    let own = indexed.visibility.rawValue
    report(
      Finding(
        "'#\(indexed.element.id)' is \(own), and \(name) that it names is \(visibility.rawValue)", at: place,
        help: "let both be \(own), or leave the name out", related: [.init("it stands here", at: target)]))
  }
}
