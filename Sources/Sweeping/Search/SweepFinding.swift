/// A piece of a secret, found in a file.
package struct SweepFinding: Sendable, Hashable {
  /// The file, relative to the folder.
  package let path: String
  /// Where the piece begins in the file's bytes, from nought; nil when it stands in the file's name.
  package let offset: Int?
  /// The line on which it begins, from 1; nil for a name and in files that have no lines.
  package let line: Int?
  /// Whose secret it is.
  package let place: SecretPlace
  /// The piece, as it reads when decoded.
  package let words: String
  /// How it is written.
  package let forms: [SweepForm]
}
