internal import PolicyModel
import SourceText

/// Which departments, roles, channels, contacts and rows readers of a visibility may know, today and at a revision.
struct OpenNames {
  private let visibility: Visibility
  private var units: [ScopeTerm.Kind: [Identifier: Visibility]] = [:]
  private var contacts: [Identifier: Bool] = [:]
  private var rows: [Row: [Identifier: Visibility]] = [:]

  /// The registers of which revisions freeze rows.
  enum Row {
    case reference
    case media
  }

  /// Takes a workspace, today's or a revision's.
  init(_ workspace: Workspace, for visibility: Visibility) {
    self.visibility = visibility
    for kind in [ScopeTerm.Kind.department, .role, .channel] {
      for unit in workspace.configuration.units(kind) ?? [] {
        let known = units[kind, default: [:]][unit.id.value]
        units[kind, default: [:]][unit.id.value] = max(known ?? .public, unit.visibility)
      }
    }
    for contact in workspace.registers.contacts {
      contacts[contact.id.value] = contact.visibility.mayReadAnything(as: visibility)
    }
    for row in workspace.registers.references {
      rows[.reference, default: [:]][row.id.value] = row.visibility
    }
    for row in workspace.registers.media { rows[.media, default: [:]][row.id.value] = row.visibility }
  }

  /// Whether a unit's name may be read; nil when nothing is known of it here.
  func mayName(_ kind: ScopeTerm.Kind, _ id: Identifier) -> Bool? {
    units[kind]?[id].map(visibility.mayRead)
  }

  /// Whether a row may be read; nil when there is none.
  func mayRead(_ row: Row, _ id: Identifier) -> Bool? { rows[row]?[id].map(visibility.mayRead) }

  /// Whether every name in a scope may be read now, and might be then.
  func mayName(_ scope: Scope?, then: OpenNames) -> Bool {
    (scope?.terms ?? []).allSatisfy { term in
      guard term.kind.fixedValues == nil else { return true }
      return mayName(term.kind, term.value, then: then)
    }
  }

  /// Whether a party's name may be read now, and might be then; contacts are always today's.
  func mayName(_ party: Party, then: OpenNames) -> Bool {
    switch party.kind {
    case .role: mayName(.role, party.id, then: then)
    case .department: mayName(.department, party.id, then: then)
    case .contact: contacts[party.id] ?? false
    }
  }

  private func mayName(_ kind: ScopeTerm.Kind, _ id: Identifier, then: OpenNames) -> Bool {
    let now = mayName(kind, id)
    let before = then.mayName(kind, id)
    // What is known nowhere is named by nobody; in doubt it is closed.
    guard now != nil || before != nil else { return false }
    return now != false && before != false
  }
}
