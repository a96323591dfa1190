import Messages
public import PolicyModel
import PolicyReading
import PolicyRules
import SourceText

/// A policy to begin.
public struct NewPolicy: Sendable {
  private let id: Identifier
  private let title: String?
  private let policyClass: PolicyClass
  private let owner: Party?
  private let language: Language?

  /// Says what is known of it; without a title it is made of the id, without an owner it is who looks after most
  /// policies, without a language it is the workspace's first.
  public init(
    _ id: Identifier, title: String? = nil, policyClass: PolicyClass = .policy, owner: Party? = nil,
    language: Language? = nil
  ) {
    self.id = id
    self.title = title
    self.policyClass = policyClass
    self.owner = owner
    self.language = language
  }

  /// The ids that a policy cannot have, since it lies in a folder of the name: other files are read there, or none.
  private static let folders: Set<String> = ["registers", "templates", "handbooks", "revisions", "site"]

  /// The file; `wasUsed` tells whether a policy that is not there any more had an id.
  func draft(in workspace: Workspace, wasUsed: (Identifier) -> Bool) throws(NewRefusal) -> FileDraft {
    let language = try workspace.language(language)
    let path = "\(id)/policy.md"
    let shownTitle = title ?? id.asTitle
    try Self.requireFree(
      id, title: shownTitle, in: workspace, wasUsed: wasUsed, instead: "open that file, or choose another id")
    return FileDraft(path: path, text: try text(shownTitle, language, in: workspace))
  }

  /// Refuses an id or a title that a new policy cannot have; `instead` is the way out when there is such a policy.
  static func requireFree(
    _ id: Identifier, title: String, in workspace: Workspace, wasUsed: (Identifier) -> Bool, instead: Message
  ) throws(NewRefusal) {
    if let other = workspace.policies.first(where: { $0.id.value == id }) {
      throw .exists(path: other.path, instead: instead)
    }
    if isReserved(id, in: workspace) { throw .idReserved(id) }
    if wasUsed(id) { throw .idUsedBefore(id) }
    if let other = workspace.policies.first(where: { $0.title.value.lowercased() == title.lowercased() }) {
      throw .titleTaken(title, by: other.id.value)
    }
  }

  /// Whether a site or the workspace needs an id for something else.
  static func isReserved(_ id: Identifier, in workspace: Workspace) -> Bool {
    ReservedID.pages.contains(id.text) || folders.contains(id.text)
      || workspace.configuration.languages.contains { $0.tag == id.text }
  }

  private func text(_ title: String, _ language: Language, in workspace: Workspace) throws(NewRefusal)
    -> String
  {
    let habits = WorkspaceHabits(workspace)
    guard let owner = try owner.map(workspace.known) ?? habits.owner else { throw .nobodyToOwn }
    let approver = habits.approver ?? owner
    let words = StarterLanguage(forAuthorsOf: language).texts.policyWords(policyClass)
    return """
      ---
      \(words.idRemark)
      policy: \(id)
      \(self.title == nil ? words.titleRemark + "\n" : "")title: \(YAMLScalar.written(title))
      \(words.summaryRemark)
      summary: \(words.summary)
      class: \(policyClass.rawValue)
      language: \(language)
      \(words.partiesRemark)
      owner: \(owner)
      approver: \(approver)
      review-every: \(habits.reviewEvery.written)
      \(words.visibilityRemark)
      visibility: { \(policyClass == .rules ? "" : "principle: internal, ")guideline: internal }
      ---

      \(words.guide)

      \(words.preamble)

      \(elements(words))
      """
  }

  private func elements(_ words: PolicyWords) -> String {
    let guideline = """
      # \(words.guideline.title) {#the-rule-in-the-heading}
      {strength=should}

      \(words.guideline.text)

      """
    guard policyClass != .rules else { return "#" + guideline }
    return """
      ## \(words.principle.title) {#what-we-stand-for}

      \(words.principle.text)

      ##\(guideline)
      """
  }
}

extension Identifier {
  /// The id as a title: `guest-photos` gives `Guest photos`.
  var asTitle: String {
    let words = text.replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
