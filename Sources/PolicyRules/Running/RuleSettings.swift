import Diagnostics
import PolicyModel
import SourceText

/// How grave each rule is in one workspace: its own severity, or what `tenet.yml` says.
struct RuleSettings: Sendable {
  private enum Setting { case severity(Severity), off }

  private var settings: [String: Setting] = [:]

  /// Takes what `tenet.yml` says about rules; what it may not say is left out.
  init(_ written: [RuleSetting]) {
    for setting in written {
      guard let word = setting.severity?.value, let entry = RuleCatalogue.rule(named: setting.rule.value),
        Self.allows(entry, word)
      else { continue }
      settings[entry.name] = Severity(rawValue: word).map { .severity($0) } ?? .off
    }
  }

  /// Whether a workspace may give a rule a severity, or `off`: a locked rule may not become lighter.
  static func allows(_ entry: RuleEntry, _ word: String) -> Bool {
    guard entry.isLocked else { return true }
    guard let severity = Severity(rawValue: word) else { return false }
    return severity <= entry.severity
  }

  /// How grave a finding is; nil when the rule is off.
  func severity(rule: String, own: Severity) -> Severity? {
    switch settings[rule] {
    case nil: own
    case .severity(let severity): severity
    case .off: nil
    }
  }

  /// Whether a rule need not be run at all.
  func isOff(_ rule: String) -> Bool {
    if case .off = settings[rule] { true } else { false }
  }
}
