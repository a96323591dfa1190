public import Messages
public import SourceText

/// A fault in the content, told to its author: what, where, and the way out.
public struct Diagnostic: Sendable, Hashable {
  /// Another place that matters to the fault, such as the first of two equal ids.
  public struct Related: Sendable, Hashable {
    /// What stands there.
    public let message: Message
    /// Where.
    public let location: SourceLocation

    /// Joins a remark with its place.
    public init(_ message: Message, at location: SourceLocation) {
      self.message = message
      self.location = location
    }
  }

  /// The rule's name, as `tenet explain` takes it.
  public let rule: String
  /// How grave it is.
  public let severity: Severity
  /// One sentence in lower case without a full stop, quoting what was seen.
  public let message: Message
  /// Where the fault stands.
  public let location: SourceLocation
  /// The way out, when one sentence can say it.
  public let help: Message?
  /// Other places that matter.
  public let related: [Related]

  /// Makes a diagnostic.
  public init(
    rule: String, severity: Severity, message: Message, location: SourceLocation, help: Message? = nil,
    related: [Related] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.location = location
    self.help = help
    self.related = related
  }

  /// The same diagnostic with another severity.
  public func withSeverity(_ severity: Severity) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: severity, message: message, location: location, help: help, related: related)
  }
}

extension Diagnostic: Comparable {
  /// Orders by file, place, rule and message, so that a report is the same on every run and in every language.
  public static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    if a.location != b.location { return a.location < b.location }
    return (a.rule, a.message.description) < (b.rule, b.message.description)
  }
}
