public import PolicyModel
public import Revisions

/// That somebody has acknowledged a version of a policy.
public struct Signature: Sendable, Hashable {
  /// Who, by her id.
  public let person: String
  /// The policy.
  public let policy: Identifier
  /// The version.
  public let version: RevisionVersion
  /// The day.
  public let date: CalendarDate

  /// Joins the parts.
  package init(person: String, policy: Identifier, version: RevisionVersion, date: CalendarDate) {
    self.person = person
    self.policy = policy
    self.version = version
    self.date = date
  }

  /// What is acknowledged by whom, whenever: of the same the first counts.
  struct Key: Hashable {
    let person: String
    let policy: Identifier
    let version: RevisionVersion
  }

  /// What is acknowledged by whom.
  var key: Key { Key(person: person, policy: policy, version: version) }
}
