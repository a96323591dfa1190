public import PolicyModel

/// What an audience may read of departments, roles, channels and registers, by id.
public struct RegisterEdition: Sendable {
  /// Departments.
  public let departments: EntryList<UnitEntry>
  /// Roles.
  public let roles: EntryList<UnitEntry>
  /// Channels.
  public let channels: EntryList<UnitEntry>
  /// Accounts in the organisation's name.
  public let accounts: EntryList<AccountEntry>
  /// Whom to ask.
  public let contacts: EntryList<ContactEntry>
  /// What words mean.
  public let glossary: EntryList<GlossaryEntry>
  /// Pictures and files.
  public let media: EntryList<MediaEntry>
  /// How people ask for rules.
  public let questions: EntryList<AskedEntry>
  /// What lies outside.
  public let references: EntryList<ReferenceEntry>

  /// Joins the parts.
  package init(
    departments: EntryList<UnitEntry>,
    roles: EntryList<UnitEntry>,
    channels: EntryList<UnitEntry>,
    accounts: EntryList<AccountEntry>,
    contacts: EntryList<ContactEntry>,
    glossary: EntryList<GlossaryEntry>,
    media: EntryList<MediaEntry>,
    questions: EntryList<AskedEntry>,
    references: EntryList<ReferenceEntry>
  ) {
    self.departments = departments
    self.roles = roles
    self.channels = channels
    self.accounts = accounts
    self.contacts = contacts
    self.glossary = glossary
    self.media = media
    self.questions = questions
    self.references = references
  }

  /// The units that a scope term of a kind may name; nil for kinds with fixed values.
  public func units(_ kind: ScopeTerm.Kind) -> EntryList<UnitEntry>? {
    switch kind {
    case .department: departments
    case .role: roles
    case .channel: channels
    case .capacity, .time, .device: nil
    }
  }

  /// Whether a party's name may be read.
  public func mayName(_ party: Party) -> Bool {
    switch party.kind {
    case .role: roles[party.id] != nil
    case .department: departments[party.id] != nil
    case .contact: contacts[party.id] != nil
    }
  }

  /// Whether every name in a scope may be read.
  public func mayName(_ scope: Scope?) -> Bool {
    guard let scope else { return true }
    return scope.alternatives.allSatisfy { alternative in
      alternative.terms.allSatisfy { term in units(term.kind).map { $0[term.value] != nil } ?? true }
    }
  }
}
