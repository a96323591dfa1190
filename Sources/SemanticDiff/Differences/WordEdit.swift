/// A stretch of words that stayed, went or came.
public struct WordEdit: Sendable, Hashable {
  /// What happened to it.
  public enum Operation: String, Sendable, Hashable {
    /// It stayed.
    case equal
    /// It went.
    case delete
    /// It came.
    case insert
  }

  /// What happened to it.
  public let operation: Operation
  /// The words as readers see them, white space at the ends included.
  public let text: String

  /// Joins an operation with its words.
  package init(_ operation: Operation, _ text: String) {
    self.operation = operation
    self.text = text
  }
}
