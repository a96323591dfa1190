import Diagnostics
import Messages
import SourceText

extension Diagnostic {
  /// A breach of a reading rule, with the rule's own severity.
  init(
    _ rule: ReadingRule, _ message: Message, at location: SourceLocation, help: Message? = nil,
    related: [Related] = []
  ) {
    self.init(
      rule: rule.rawValue, severity: rule.severity, message: message, location: location, help: help,
      related: related)
  }

  /// A name that nobody knows, with the nearest one that somebody does.
  static func unknown(
    _ rule: ReadingRule, _ message: Message, name: Located<String>, known: [String]
  ) -> Diagnostic {
    let help: Message =
      if let nearest = Suggestion.nearest(to: name.value, among: known) {
        "did you mean '\(nearest)'?"
      } else {
        "one of: \(known.joined(separator: ", "))"
      }
    return Diagnostic(rule, message, at: name.location, help: help)
  }

  /// A value that cannot be read as what it should be.
  static func invalidValue(_ seen: String, of key: String, expected: Message, at location: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      .invalidValue, "'\(seen.shortened)' is not a value of '\(key)'", at: location, help: "write \(expected)"
    )
  }

  /// The same thing said twice; the first place is named too.
  static func twice(
    _ rule: ReadingRule, _ message: Message, at second: SourceLocation, first: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      rule, message, at: second, help: "keep one of the two",
      related: [.init("the first stands here", at: first)])
  }
}

extension String {
  /// The text, cut after 60 characters, for quoting in a message.
  package var shortened: String {
    let oneLine = split(whereSeparator: \.isNewline).joined(separator: " ")
    return oneLine.count > 60 ? oneLine.prefix(59) + "…" : oneLine
  }
}
