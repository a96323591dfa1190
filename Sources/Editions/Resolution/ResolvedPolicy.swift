public import PolicyModel

/// A policy as one department has it.
public struct ResolvedPolicy: Sendable {
  /// The policy: projected and compared like any other.
  public let policy: Policy
  /// Its translations, in which nothing is a department's any more.
  public let translations: [Translation]
  /// Where each element of the policy comes from.
  public let origins: [Identifier: ElementOrigin]
  /// What the department's variants leave out, in the order of the variants and of the policy.
  public let omitted: [OmittedElement]
  /// The elements of which the department's variants have changed or taken away something, rather than added to them.
  package let changed: Set<Identifier>

  /// Joins the parts.
  package init(
    policy: Policy,
    translations: [Translation],
    origins: [Identifier: ElementOrigin],
    omitted: [OmittedElement],
    changed: Set<Identifier> = []
  ) {
    self.policy = policy
    self.translations = translations
    self.origins = origins
    self.omitted = omitted
    self.changed = changed
  }
}
