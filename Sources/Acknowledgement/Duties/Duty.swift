public import PolicyModel
public import Revisions
public import SemanticDiff

/// That somebody is to acknowledge the version of a policy that is in force, and why.
public struct Duty: Sendable {
  /// Why she is asked.
  public enum Reason: Sendable, Equatable {
    /// She never acknowledged the policy.
    case first
    /// Since the version that she acknowledged, these binding changes concern her.
    case again(signed: Signature, changes: [Change])
  }

  /// Who.
  public let person: Person
  /// The policy.
  public let policy: Identifier
  /// The version in force.
  public let version: RevisionVersion
  /// The day since which it is in force.
  public let since: CalendarDate
  /// Why she is asked.
  public let reason: Reason
}
