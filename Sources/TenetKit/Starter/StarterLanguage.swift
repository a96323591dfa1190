/// The languages in which `tenet init` can write a workspace.
public enum StarterLanguage: String, Sendable, CaseIterable {
  /// Swedish.
  case swedish = "sv"
  /// English.
  case english = "en"
}
