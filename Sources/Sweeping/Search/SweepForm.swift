/// A way in which a secret can stand in a file.
package enum SweepForm: String, Sendable, Hashable, CaseIterable {
  /// As it is.
  case text
  /// Broken by tags.
  case tags
  /// In the angle brackets of a tag or comment.
  case attribute
  /// With character references of HTML.
  case entities
  /// With percent signs, as in addresses.
  case percent
  /// With backslashes, as in scripts and JSON.
  case escapes
  /// Its words joined by hyphens or low lines.
  case joined
  /// In base64.
  case base64
  /// In UTF-16, as in the metadata of pictures.
  case utf16
  /// In the name of a file or folder.
  case name
}
