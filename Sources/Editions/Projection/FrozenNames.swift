import PolicyModel
import SourceText

/// Who might read the names that a revision uses, when it was frozen.
///
/// What was closed to somebody then stays closed to her in that revision, whatever the name is open to today: an
/// element that names it was approved for others.
package struct FrozenNames: Sendable {
  private let units: [ScopeTerm.Kind: [Identifier: Visibility]]
  private let references: [Identifier: Visibility]

  /// Nothing but today's registers decides.
  package static let none = FrozenNames(units: [:], references: [:])

  /// The names in the small workspace of a revision.
  package init(_ frozen: Workspace) {
    var units: [ScopeTerm.Kind: [Identifier: Visibility]] = [:]
    for kind in ScopeTerm.Kind.allCases {
      for unit in frozen.configuration.units(kind) ?? [] {
        units[kind, default: [:]][unit.id.value] = unit.visibility
      }
    }
    self.init(
      units: units,
      references: Dictionary(
        frozen.registers.references.map { ($0.id.value, $0.visibility) }, uniquingKeysWith: max))
  }

  private init(units: [ScopeTerm.Kind: [Identifier: Visibility]], references: [Identifier: Visibility]) {
    self.units = units
    self.references = references
  }

  /// Whether readers of a visibility might read every name in a scope.
  func mayName(_ scope: Scope?, as reader: Visibility) -> Bool {
    guard let scope, !units.isEmpty else { return true }
    return scope.terms.allSatisfy { mayName($0.kind, $0.value, as: reader) }
  }

  /// Whether readers of a visibility might read a party's name; contacts are always today's.
  func mayName(_ party: Party, as reader: Visibility) -> Bool {
    switch party.kind {
    case .role: mayName(.role, party.id, as: reader)
    case .department: mayName(.department, party.id, as: reader)
    case .contact: true
    }
  }

  /// Whether readers of a visibility might read of a reference.
  func mayRefer(to id: Identifier, as reader: Visibility) -> Bool {
    references[id].map(reader.mayRead) ?? true
  }

  private func mayName(_ kind: ScopeTerm.Kind, _ id: Identifier, as reader: Visibility) -> Bool {
    units[kind]?[id].map(reader.mayRead) ?? true
  }
}
