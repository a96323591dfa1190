extension Message: ExpressibleByStringInterpolation {
  /// Takes words without arguments.
  public init(stringLiteral words: String) {
    self.init(pattern: words, arguments: [])
  }

  /// Takes words with arguments between them.
  public init(stringInterpolation: Interpolation) {
    self.init(pattern: stringInterpolation.pattern, arguments: stringInterpolation.arguments)
  }

  /// Collects words and arguments.
  public struct Interpolation: StringInterpolationProtocol {
    fileprivate var pattern = ""
    fileprivate var arguments: [Argument] = []

    /// Begins with nothing.
    public init(literalCapacity: Int, interpolationCount: Int) {
      pattern.reserveCapacity(literalCapacity + 3 * interpolationCount)
      arguments.reserveCapacity(interpolationCount)
    }

    /// Adds words.
    public mutating func appendLiteral(_ words: String) { pattern += words }

    /// Adds a phrase that each language has its own words for.
    public mutating func appendInterpolation(_ message: Message) { append(.message(message)) }

    /// Adds a text that is the same in every language.
    public mutating func appendInterpolation(_ text: String) { append(.text(text)) }

    /// Adds a value that is written in the same way in every language.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      append(.text(value.description))
    }

    private mutating func append(_ argument: Argument) {
      arguments.append(argument)
      pattern += "{\(arguments.count)}"
    }
  }
}
