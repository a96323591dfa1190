public import SourceText

/// A place where a site is published, by the name that `tenet.yml` gives it.
public struct PublicationTarget: Sendable {
  /// How many versions of a site stay where they can be gone back to, unless a target says something else.
  public static let usualKeep = 5

  /// Its name; that of its kind when the site has one place only.
  public let name: String
  /// Where it is.
  public let place: Located<PublicationPlace>
  /// How many versions stay there, the one that readers see included.
  public let keep: Int

  /// Joins the parts.
  package init(name: String, place: Located<PublicationPlace>, keep: Int = usualKeep) {
    self.name = name
    self.place = place
    self.keep = keep
  }
}
