/// A stretch of text with one fate and one style.
package struct RedlineRun: Sendable, Hashable {
  /// How a stretch is set.
  package struct Style: OptionSet, Sendable, Hashable {
    /// The set as bits.
    package let rawValue: UInt8

    /// Takes the set as bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Emphasised.
    package static let emphasis = Style(rawValue: 1)
    /// Strongly emphasised.
    package static let strong = Style(rawValue: 2)
    /// Code inside a line.
    package static let code = Style(rawValue: 4)
    /// A picture: the text is what it shows, the destination which one it is.
    package static let image = Style(rawValue: 8)
    /// A line ending that readers see; the text is a line ending.
    package static let lineBreak = Style(rawValue: 16)
  }

  /// What became of it.
  package let operation: WordEdit.Operation
  /// The text as readers see it.
  package let text: String
  /// How it is set.
  package let style: Style
  /// Where it leads, as written (`#daily-limit`, `https://…`); nil for plain text.
  package let destination: String?

  /// Joins the parts.
  package init(
    _ operation: WordEdit.Operation, _ text: String, style: Style = [], destination: String? = nil
  ) {
    self.operation = operation
    self.text = text
    self.style = style
    self.destination = destination
  }
}
