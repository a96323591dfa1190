/// What `tenet.yml` says.
public struct WorkspaceConfiguration: Sendable {
  /// Whose policies they are.
  public let organisation: Organisation
  /// The languages; the first is the source language.
  public let languages: [Language]
  /// The time zone in which dates begin, as the tz database names it.
  public let timeZone: String
  /// The departments, in the order of the file.
  public let departments: [Unit]
  /// The roles, in the order of the file.
  public let roles: [Unit]
  /// The channels, in the order of the file.
  public let channels: [Unit]
  /// The sites, in the order of the file.
  public let sites: [Site]
  /// What is said about rules.
  public let rules: [RuleSetting]
  /// Whose signatures under lines of ledgers count; empty when nobody signs.
  public let keys: [PublicKey]

  /// Joins the parts.
  package init(
    organisation: Organisation,
    languages: [Language],
    timeZone: String,
    departments: [Unit],
    roles: [Unit],
    channels: [Unit],
    sites: [Site],
    rules: [RuleSetting],
    keys: [PublicKey] = []
  ) {
    self.organisation = organisation
    self.languages = languages
    self.timeZone = timeZone
    self.departments = departments
    self.roles = roles
    self.channels = channels
    self.sites = sites
    self.rules = rules
    self.keys = keys
  }

  /// The units that a scope term of a kind may name; nil for kinds with fixed values.
  public func units(_ kind: ScopeTerm.Kind) -> [Unit]? {
    switch kind {
    case .department: departments
    case .role: roles
    case .channel: channels
    case .capacity, .time, .device: nil
    }
  }
}
