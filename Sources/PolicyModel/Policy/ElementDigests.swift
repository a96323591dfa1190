/// Three short digests of an element, by which a later change of it shows, and of which of its parts.
public struct ElementDigests: Sendable, Hashable {
  /// The digest of its title.
  public let title: String
  /// The digest of how binding it is, for whom, how much and when.
  public let conditions: String
  /// The digest of its text, without the elements under it.
  public let text: String

  /// Joins the parts.
  public init(title: String, conditions: String, text: String) {
    self.title = title
    self.conditions = conditions
    self.text = text
  }

  /// Whether a text is a digest: 16 hexadecimal digits in lower case.
  package static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 16
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
