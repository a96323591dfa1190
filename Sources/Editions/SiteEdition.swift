public import PolicyModel
import SourceText

/// Everything that one audience may read of a workspace: what one site is made from.
public struct SiteEdition<Reader: Audience>: Sendable {
  /// The site's id.
  public let id: Identifier
  /// The name its readers see; nil for the one the page texts give.
  public let name: LocalizedText?
  /// The address of its front page.
  public let url: String?
  /// Whom to ask.
  public let contact: Identifier?
  /// What visitors of the organisation's channels are asked to keep to.
  public let houseRules: LinkTarget?
  /// Where the texts are edited; nil outside.
  public let edit: EditAddress?
  /// Whose policies they are.
  public let organisation: Organisation
  /// The languages; the first is the source language.
  public let languages: [Language]
  /// The policies by language, in the order of the workspace.
  public let editions: [Language: [Edition<Reader>]]
  /// What departments have instead, by policy; empty outside.
  public let departmentEditions: [Identifier: [DepartmentEdition<Reader>]]
  /// What one may read of departments, roles, channels and registers.
  public let registers: RegisterEdition
  /// The same, and besides the names that only old revisions use; lists are not made of it.
  package let allNames: RegisterEdition
  /// The variants with those who look after them, by policy; empty outside.
  public let ownedVariants: [Identifier: [OwnedVariant]]
  /// The press items, the latest first.
  public let pressItems: [PressEntry]
  /// Where each policy stands among the editions of a language.
  private let places: [Language: [Identifier: Int]]

  init(
    site: Site, organisation: Organisation, languages: [Language], editions: [Language: [Edition<Reader>]],
    departmentEditions: [Identifier: [DepartmentEdition<Reader>]], registers: RegisterEdition,
    allNames: RegisterEdition, ownedVariants: [Identifier: [OwnedVariant]], pressItems: [PressEntry],
    houseRules: LinkTarget?
  ) {
    self.id = site.id.value
    self.name = site.name
    self.url = site.url
    self.edit = Reader.visibility >= .internal ? site.edit : nil
    self.contact = site.contact.map(\.value).flatMap { registers.contacts[$0] == nil ? nil : $0 }
    self.houseRules = houseRules
    self.organisation = organisation
    self.languages = languages
    self.editions = editions
    self.departmentEditions = departmentEditions
    self.registers = registers
    self.allNames = allNames
    self.ownedVariants = ownedVariants
    self.pressItems = pressItems
    self.places = editions.mapValues { editions in
      Dictionary(
        editions.enumerated().map { ($1.policy, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// A policy in a language; nil when the site does not have it.
  public func edition(of policy: Identifier, in language: Language) -> Edition<Reader>? {
    places[language]?[policy].flatMap { editions[language]?[$0] }
  }
}
