public import PolicyModel

/// What the audience may read of a contact.
public struct ContactEntry: Sendable {
  /// The id.
  public let id: Identifier
  /// Her name.
  public let name: LocalizedText?
  /// What she does.
  public let role: LocalizedText?
  /// The mail address.
  public let email: String?
  /// The telephone number.
  public let phone: String?
  /// When she answers.
  public let hours: LocalizedText?
  /// The languages in which she answers.
  public let languages: [String]

  /// Joins the parts.
  package init(
    id: Identifier,
    name: LocalizedText?,
    role: LocalizedText?,
    email: String?,
    phone: String?,
    hours: LocalizedText?,
    languages: [String]
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.email = email
    self.phone = phone
    self.hours = hours
    self.languages = languages
  }
}
