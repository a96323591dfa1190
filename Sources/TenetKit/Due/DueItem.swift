public import Messages
public import PolicyModel

/// Something that somebody has to do about a policy, by a day or already.
public struct DueItem: Sendable, Equatable {
  /// What there is to do.
  public enum Kind: String, Sendable, CaseIterable {
    /// Somebody looks at the whole again.
    case review
    /// Answers to a proposal end; then somebody decides.
    case consultation
    /// An approved revision begins to be in force.
    case coming
    /// Nothing of the policy was ever approved.
    case neverApproved = "never-approved"
    /// The working copy is another than what was approved last.
    case draft
    /// The policy has moved on since a variant was compared with it.
    case staleVariant = "stale-variant"
    /// A text has moved on since its translation was compared with it.
    case staleTranslation = "stale-translation"
  }

  /// What there is to do.
  public let kind: Kind
  /// The policy.
  public let policy: Identifier
  /// What it is called.
  public let title: String
  /// By when; nil for what waits without a day.
  public let date: CalendarDate?
  /// The version that it is about: the one that begins, or the last that was approved.
  public let version: String?
  /// The variant or translation that it is about, by its path in the policy's folder; nil for the policy as a whole.
  public let file: String?
  /// Who looks after it: the variant's owner, else the policy's.
  public let owner: Party?
  /// What to do, in a sentence.
  public let text: Message
}
