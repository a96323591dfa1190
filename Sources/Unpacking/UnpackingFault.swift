package import Messages

/// Why something packed cannot be read.
package enum UnpackingFault: Error, Sendable, Hashable {
  /// It does not follow its own format.
  case damaged
  /// It is behind a password.
  case encrypted
  /// It is packed in a way that nobody here knows.
  case unknownMethod(String)
  /// It is larger than what is unpacked.
  case tooLarge
  /// It is an archive in an archive in an archive.
  case tooDeep
  /// There is something in it that its own list does not name.
  case unlisted
  /// It has text in a font that does not tell its letters.
  case unknownLetters
  /// Parts that were replaced by others are still in it.
  case olderParts
  /// It has fewer pages than it says.
  case missingPages

  /// What is the matter, in a few words.
  package var message: Message {
    switch self {
    case .damaged: "it is damaged"
    case .encrypted: "it is encrypted"
    case .unknownMethod(let name): "it is packed in a way that is not known here (\(name))"
    case .tooLarge: "it is larger than 256 MB when unpacked"
    case .tooDeep: "it is packed within too many others"
    case .unlisted: "it holds something that its own list does not name"
    case .unknownLetters: "it has text in a font that does not tell its letters"
    case .olderParts: "older states of its text are still in it"
    case .missingPages: "some of its pages could not be found"
    }
  }
}
