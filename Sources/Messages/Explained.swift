/// An error that tells a person what is in the way, in any language that the program speaks.
public protocol Explained: Error, CustomStringConvertible {
  /// One sentence for the person at the terminal.
  var message: Message { get }
}

extension Explained {
  /// The sentence in English.
  public var description: String { message.description }
}
