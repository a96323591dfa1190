/// Why bytes are no JSON value.
public struct JSONFault: Error, Sendable, Equatable, CustomStringConvertible {
  /// The offset of the byte that cannot stand where it stands.
  public let offset: Int
  /// What is wrong there.
  public let message: String

  /// Joins a place with what is wrong there.
  init(_ message: String, at offset: Int) {
    self.offset = offset
    self.message = message
  }

  /// One sentence.
  public var description: String { "\(message) at byte \(offset + 1)" }
}
