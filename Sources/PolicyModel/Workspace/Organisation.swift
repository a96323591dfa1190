/// Whose policies they are.
public struct Organisation: Sendable {
  /// Its name.
  public let name: LocalizedText
  /// Its address on the web.
  public let url: String?
  /// What it says about itself at the foot of a press release.
  public let boilerplate: LocalizedText?

  /// Joins the parts.
  package init(
    name: LocalizedText,
    url: String?,
    boilerplate: LocalizedText?
  ) {
    self.name = name
    self.url = url
    self.boilerplate = boilerplate
  }
}
