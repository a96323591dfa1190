/// A language that the program speaks to people in.
public enum MessageLanguage: String, Sendable, Hashable, CaseIterable {
  /// The language that messages are written in.
  case english = "en"
  /// The language of the table in ``SwedishMessages``.
  case swedish = "sv"
}
