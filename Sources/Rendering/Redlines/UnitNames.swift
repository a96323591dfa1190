import Editions
import PolicyModel
import SourceText

/// What departments, roles, channels and contacts are called, for telling whom a change concerns.
package struct UnitNames: Sendable {
  private let names: [String: String]

  /// No names: ids stand for them.
  package static let none = UnitNames(names: [:])

  /// The names that one audience may read.
  package init(_ registers: RegisterEdition, in language: Language, fallbacks: [Language]) {
    var names: [String: String] = [:]
    for kind in ScopeTerm.Kind.allCases {
      for unit in registers.units(kind) ?? EntryList([]) { $0.id } {
        names["\(kind.rawValue):\(unit.id)"] = unit.name.text(in: language, fallbacks: fallbacks)
      }
    }
    for contact in registers.contacts {
      guard let name = contact.name ?? contact.role else { continue }
      names["contact:\(contact.id)"] = name.text(in: language, fallbacks: fallbacks)
    }
    self.init(names: names)
  }

  /// The names in `tenet.yml`, for those who write the policies.
  package init(_ configuration: WorkspaceConfiguration, in language: Language) {
    var names: [String: String] = [:]
    for kind in ScopeTerm.Kind.allCases {
      for unit in configuration.units(kind) ?? [] {
        names["\(kind.rawValue):\(unit.id.value)"] = unit.name.text(
          in: language, fallbacks: configuration.languages)
      }
    }
    self.init(names: names)
  }

  private init(names: [String: String]) { self.names = names }

  /// What a scope term such as `department:claims` or `capacity:official` is called; the text itself where it is
  /// no such term.
  func phrase(_ term: String, _ words: Words) -> String {
    let parts = term.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let kind = ScopeTerm.Kind(rawValue: String(parts[0])) else { return term }
    if kind.fixedValues != nil {
      let key = "scope-\(kind.rawValue)-\(parts[1])"
      return words.has(key) ? words(key) : term
    }
    return words("scope-\(kind.rawValue)", ["name": names[term] ?? String(parts[1])])
  }

  /// What a party such as `role:press-officer` is called; the text itself where it is none.
  func name(_ party: String) -> String {
    guard let party = Party(written: party) else { return party }
    return names[party.description] ?? party.id.text
  }
}
