public import SourceText

/// One site made from the workspace.
public struct Site: Sendable {
  /// The id, which is the folder it is built in.
  public let id: Located<Identifier>
  /// The name its readers see; nil for the one the page texts give.
  public let name: LocalizedText?
  /// Who reads it.
  public let visibility: Visibility
  /// The address of its front page.
  public let url: String?
  /// Whom to ask: a row of the contacts register.
  public let contact: Located<Identifier>?
  /// Where it is published, in the order of the file.
  public let publish: [PublicationTarget]

  /// What visitors of the organisation's channels are asked to keep to.
  public let houseRules: Located<LinkTarget>?
  /// Where its texts are edited; nil for sites outside.
  public let edit: EditAddress?

  /// Joins the parts.
  package init(
    id: Located<Identifier>,
    name: LocalizedText?,
    visibility: Visibility,
    url: String?,
    contact: Located<Identifier>?,
    publish: [PublicationTarget] = [],
    houseRules: Located<LinkTarget>? = nil,
    edit: EditAddress? = nil
  ) {
    self.id = id
    self.name = name
    self.visibility = visibility
    self.url = url
    self.contact = contact
    self.publish = publish
    self.houseRules = houseRules
    self.edit = edit
  }
}
