/// The lists that change more often than rules do.
public struct Registers: Sendable {
  /// Accounts in the organisation's name.
  public let accounts: [Account]
  /// Whom to ask.
  public let contacts: [Contact]
  /// What words mean.
  public let glossary: [GlossaryTerm]
  /// Images and files.
  public let media: [MediaItem]
  /// How people ask for rules.
  public let questions: [AskedQuestion]
  /// What lies outside: laws, contracts, other people's documents.
  public let references: [Reference]

  /// Joins the parts.
  package init(
    accounts: [Account] = [],
    contacts: [Contact] = [],
    glossary: [GlossaryTerm] = [],
    media: [MediaItem] = [],
    questions: [AskedQuestion] = [],
    references: [Reference] = []
  ) {
    self.accounts = accounts
    self.contacts = contacts
    self.glossary = glossary
    self.media = media
    self.questions = questions
    self.references = references
  }
}
