public import Messages

/// Why bytes are no JSON value.
public struct JSONFault: Explained, Sendable, Equatable {
  /// The offset of the byte that cannot stand where it stands.
  public let offset: Int
  /// What is wrong there.
  public let problem: Message

  /// Joins a place with what is wrong there.
  init(_ problem: Message, at offset: Int) {
    self.offset = offset
    self.problem = problem
  }

  /// One sentence.
  public var message: Message { "\(problem) at byte \(offset + 1)" }
}
