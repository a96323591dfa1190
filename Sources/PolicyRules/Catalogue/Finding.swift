import Diagnostics
import Messages
import SourceText

/// A breach of a rule, before it is known how grave the workspace takes it to be.
package struct Finding: Sendable {
  /// One sentence in lower case without a full stop, quoting what was seen.
  package let message: Message
  /// Where the fault stands.
  package let location: SourceLocation
  /// The way out, when one sentence can say it.
  package let help: Message?
  /// Other places that matter.
  package let related: [Diagnostic.Related]
  /// How grave this breach is, when it is lighter or graver than the rule's other ones.
  package let severity: Severity?

  /// Makes a finding.
  package init(
    _ message: Message, at location: SourceLocation, help: Message? = nil, related: [Diagnostic.Related] = [],
    severity: Severity? = nil
  ) {
    self.message = message
    self.location = location
    self.help = help
    self.related = related
    self.severity = severity
  }

  /// The finding as a diagnostic of a rule.
  func diagnostic(rule: String, severity: Severity) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: severity, message: message, location: location, help: help, related: related)
  }
}
