public import SourceText

/// Somebody to ask.
public struct Contact: Sendable {
  /// The id.
  public let id: Located<Identifier>
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
  /// Who may read what.
  public let visibility: RowVisibility

  /// Joins the parts.
  package init(
    id: Located<Identifier>,
    name: LocalizedText?,
    role: LocalizedText?,
    email: String?,
    phone: String?,
    hours: LocalizedText?,
    languages: [String],
    visibility: RowVisibility
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.email = email
    self.phone = phone
    self.hours = hours
    self.languages = languages
    self.visibility = visibility
  }
}
