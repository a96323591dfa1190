import PolicyModel

/// What stands on one side of a comparison.
public enum DiffSide: Sendable, Hashable {
  /// A policy of the workspace.
  case policy(PolicyVersion)
  /// A file on the disk.
  case file(String)
  /// A file as a revision of a git repository has it: `HEAD~1:policies/travel/policy.md`.
  case git(revision: String, path: String)

  /// Reads `POLICY`, `POLICY@VERSION` or `REV:PATH`; nil for a text that is none of these.
  public init?(written text: String) {
    if let version = PolicyVersion(written: text) {
      self = .policy(version)
      return
    }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    self = .git(revision: String(parts[0]), path: String(parts[1]))
  }
}
