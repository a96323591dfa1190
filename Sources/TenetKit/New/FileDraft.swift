/// A file that is to be begun.
struct FileDraft {
  /// Its path in the workspace.
  let path: String
  /// What it will hold.
  let text: String
}

/// A file that has been begun.
public struct BegunFile: Sendable, Equatable {
  /// Its path in the workspace.
  public let path: String
  /// What was added to a file that was there; nil when the file is new.
  public let added: [String]?
}
