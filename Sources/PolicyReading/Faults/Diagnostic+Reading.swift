import Diagnostics
import SourceText

extension Diagnostic {
  /// A breach of a reading rule, with the rule's own severity.
  init(
    _ rule: ReadingRule, _ message: String, at location: SourceLocation, help: String? = nil,
    related: [Related] = []
  ) {
    self.init(
      rule: rule.rawValue, severity: rule.severity, message: message, location: location, help: help,
      related: related)
  }

  /// A key or attribute that nobody knows, with the nearest one that somebody does.
  static func unknown(
    _ rule: ReadingRule, what: String, _ name: String, at location: SourceLocation, known: [String]
  ) -> Diagnostic {
    let help =
      if let nearest = Suggestion.nearest(to: name, among: known) {
        "did you mean '\(nearest)'?"
      } else {
        "one of: \(known.joined(separator: ", "))"
      }
    return Diagnostic(rule, "unknown \(what) '\(name)'", at: location, help: help)
  }

  /// A value that cannot be read as what it should be.
  static func invalidValue(_ seen: String, of key: String, expected: String, at location: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      .invalidValue, "'\(seen.shortened)' is not a value of '\(key)'", at: location, help: "write \(expected)"
    )
  }

  /// The same thing said twice; the first place is named too.
  static func twice(
    _ rule: ReadingRule, what: String, _ name: String, at second: SourceLocation, first: SourceLocation
  )
    -> Diagnostic
  {
    Diagnostic(
      rule, "\(what) '\(name)' stands here a second time", at: second, help: "keep one of the two",
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
