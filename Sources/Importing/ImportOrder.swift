import PolicyModel

/// What is known of a policy that is to be made of a document, besides the document.
package struct ImportOrder: Sendable {
  /// The policy's id.
  package let id: Identifier
  /// The title that whoever brings it in gives it; nil to take the document's.
  package let title: String?
  /// The title when the document has none: made from its file's name.
  package let fallbackTitle: String
  /// The language; nil to guess it.
  package let language: Language?
  /// Who looks after it, and whether that is a guess.
  package let owner: Party
  /// Whether the owner is one that the document names.
  package let ownerIsNamed: Bool
  /// Who says yes to it.
  package let approver: Party
  /// How often it is looked at again, as it is written.
  package let reviewEvery: String
  /// The ids of its pictures, by their addresses in the document: those whose files are there.
  package let images: [String: Identifier]
  /// The policies that other files become, by the addresses that the document has for them.
  package let policies: @Sendable (String) -> Identifier?
  /// Ids that elements had before, by those that their titles would give them now.
  package let formerIDs: [Identifier: Identifier]

  /// Joins the parts.
  package init(
    id: Identifier, title: String? = nil, fallbackTitle: String, language: Language? = nil, owner: Party,
    ownerIsNamed: Bool = false, approver: Party, reviewEvery: String, images: [String: Identifier] = [:],
    policies: @escaping @Sendable (String) -> Identifier? = { _ in nil },
    formerIDs: [Identifier: Identifier] = [:]
  ) {
    self.id = id
    self.title = title
    self.fallbackTitle = fallbackTitle
    self.language = language
    self.owner = owner
    self.ownerIsNamed = ownerIsNamed
    self.approver = approver
    self.reviewEvery = reviewEvery
    self.images = images
    self.policies = policies
    self.formerIDs = formerIDs
  }
}
