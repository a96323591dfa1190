import Diagnostics
import Messages
import PolicyReading

/// One rule of the catalogue: what people know it by, its page, and how it is checked.
package struct RuleEntry: Sendable {
  /// Where a rule is checked.
  package enum Origin: String, Sendable {
    /// While files are read.
    case reading
    /// When the workspace has been read.
    case checking
  }

  /// The name.
  package let name: String
  /// What it finds, in one sentence in lower case.
  package let summary: Message
  /// How grave a breach is, unless `tenet.yml` says otherwise.
  package let severity: Severity
  /// Where it is checked.
  package let origin: Origin
  /// Its documentation in Markdown: what, why, an example, what to write instead.
  package let page: String
  /// Whether nobody may suppress or lower it.
  package let isLocked: Bool
  /// Whether an author may suppress it where it does not fit.
  package var maySuppress: Bool { origin == .checking && !isLocked }
  /// The names of the reading rules whose breach at the same heading explains a breach of this one.
  let causes: Set<String>
  /// The check; nil for reading rules.
  let rule: (any Rule)?

  /// A rule that is checked while files are read; one that finds errors is locked.
  static func reading(_ rule: ReadingRule, _ summary: Message, page: [UInt8]) -> RuleEntry {
    RuleEntry(
      name: rule.rawValue, summary: summary, severity: rule.severity, origin: .reading,
      page: String(decoding: page, as: UTF8.self), isLocked: rule.severity == .error, causes: [],
      rule: nil)
  }

  /// A rule of this module.
  static func checking<Checked: Rule>(_ rule: Checked, page: [UInt8]) -> RuleEntry {
    RuleEntry(
      name: Checked.name, summary: Checked.summary, severity: Checked.severity, origin: .checking,
      page: String(decoding: page, as: UTF8.self), isLocked: Checked.isLocked,
      causes: Set(Checked.causes.map(\.rawValue)), rule: rule)
  }
}
