package import Editions
package import PolicyModel

/// What people call the conditions of rules and those who say yes: the names in `tenet.yml` and the registers, and for
/// capacities, times and devices the words of the language.
package struct ConditionWords: Sendable {
  private let registers: RegisterEdition
  private let language: Language
  private let circumstances: [String: String]

  /// Takes the names that an audience may read.
  package init(_ registers: RegisterEdition, in language: Language) {
    self.registers = registers
    self.language = language
    circumstances = QuestionWords.of(language).circumstances
  }

  /// The words of a scope term.
  package func words(of term: ScopeTerm) -> String {
    guard let units = registers.units(term.kind) else { return circumstances[term.description] ?? "" }
    return units[term.value]?.name.text(in: language) ?? ""
  }

  /// The words of somebody who says yes.
  package func words(of party: Party) -> String {
    let name =
      switch party.kind {
      case .role: registers.roles[party.id]?.name
      case .department: registers.departments[party.id]?.name
      case .contact: registers.contacts[party.id]?.name
      }
    return name?.text(in: language) ?? ""
  }
}
