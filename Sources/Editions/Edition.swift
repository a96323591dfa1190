public import PolicyModel

/// One policy in one language, as one audience may read it.
///
/// Only ``Projector`` makes editions, and only editions are rendered.
///
/// An edition holds no path, no line and no text that its audience may not read.
public struct Edition<Reader: Audience>: Sendable {
  /// The policy's id.
  public let policy: Identifier
  /// What kind of document it is.
  public let policyClass: PolicyClass
  /// The language it was asked for in.
  public let language: Language
  /// The language in which the policy is written.
  public let sourceLanguage: Language
  /// The title.
  public let title: Passage
  /// The summary.
  public let summary: Passage?
  /// Who looks after the policy and when; nil outside.
  public let governance: Governance?
  /// What of the title and the summary has changed since they were translated.
  public let stale: [StaleMark]
  /// The elements that may be read.
  public let elements: [EditionElement]

  init(
    policy: Identifier, policyClass: PolicyClass, language: Language, sourceLanguage: Language,
    title: Passage,
    summary: Passage?, governance: Governance?, stale: [StaleMark] = [], elements: [EditionElement]
  ) {
    self.policy = policy
    self.policyClass = policyClass
    self.language = language
    self.sourceLanguage = sourceLanguage
    self.title = title
    self.summary = summary
    self.governance = governance
    self.stale = stale
    self.elements = elements
  }

  /// Every element, in the order of the policy.
  public var allElements: [EditionElement] { elements.subtrees }
}
