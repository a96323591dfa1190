public import Messages

/// The environment failed: a file could not be read or written.
public struct StorageError: Explained, Sendable, Equatable {
  /// What kind of failure it was.
  public enum Code: Sendable, Equatable {
    /// Nothing stands at the path.
    case notFound
    /// A file is larger than the caller accepts.
    case tooLarge(limit: Int)
    /// An output folder holds something that Tenet did not write.
    case notOurs
    /// A file of a revision is not the one that was approved.
    case notAsApproved
    /// The system's own word.
    case system(message: String)
  }

  /// What kind of failure it was.
  public let code: Code
  /// The path it concerns.
  public let path: String

  /// Joins a failure with its path.
  public init(_ code: Code, path: String) {
    self.code = code
    self.path = path
  }

  /// One sentence for the person at the terminal.
  public var message: Message {
    switch code {
    case .notFound: "'\(path)' does not exist"
    case .tooLarge(let limit): "'\(path)' is larger than \(limit) bytes"
    case .notOurs:
      "'\(path)' holds files that tenet did not write, and is left alone: choose another folder with --out, or empty this one"
    case .notAsApproved:
      "'\(path)' is not the file that was approved: run 'tenet verify', and restore it from version control or a backup"
    case .system(let message): "'\(path)': \(Message(borrowed: message))"
    }
  }
}
