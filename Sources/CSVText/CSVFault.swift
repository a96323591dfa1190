public import Messages
public import SourceText

/// Why a table cannot be read: what, where, and the way out.
public struct CSVFault: Error, Sendable, Equatable {
  /// What is wrong.
  public let message: Message
  /// Where.
  public let location: SourceLocation
  /// What to do.
  public let help: Message?

  /// Joins the parts.
  public init(_ message: Message, at location: SourceLocation, help: Message? = nil) {
    self.message = message
    self.location = location
    self.help = help
  }
}
