package import Messages

/// A picture that is not what its name says, so that nobody knows what else it holds.
package struct MediaFault: Explained, Sendable, Equatable {
  /// The file, relative to the workspace.
  package let path: String

  /// Names a picture.
  package init(path: String) { self.path = path }

  /// One sentence for the person at the terminal.
  package var message: Message {
    "'\(path)' is not a sound picture of the kind that its name says, so that its metadata cannot be taken away: save it anew in a picture program"
  }
}
