package import Messages

/// A piece of a secret, found in a file.
package struct SweepFinding: Sendable, Hashable {
  /// The file, relative to the folder.
  package let path: String
  /// Where in it, when it is packed: from the outermost inwards.
  package let members: [Message]
  /// Where the piece begins in the file's bytes, from nought; nil when it stands in the file's name, and where bytes tell nothing.
  package let offset: Int?
  /// The line on which it begins, from 1; nil for a name and in files that have no lines.
  package let line: Int?
  /// Whose secret it is.
  package let place: SecretPlace
  /// The piece, as it reads when decoded.
  package let words: String
  /// How it is written.
  package let forms: [SweepForm]

  /// The file and where in it.
  package var file: Message { Self.place(path, members) }

  /// How a file, and what is packed in it, is named.
  static func place(_ path: String, _ members: [Message]) -> Message {
    members.reduce(Message(verbatim: path)) { "\($0) › \($1)" }
  }
}
