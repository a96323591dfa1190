public import PolicyModel

/// One policy as a department has it, as one audience inside may read it.
///
/// It holds for the department whose variant it is, and for those below it that have no variant of their own. Readers
/// outside have the common text: how departments do things is not told there.
public struct DepartmentEdition<Reader: Audience>: Sendable {
  /// The policy.
  public let policy: Identifier
  /// Whose variant it is.
  public let department: Identifier
  /// The departments that have the policy like this, in the order of `tenet.yml`.
  public let holdsFor: [Identifier]
  /// Who looks after the variant; nil when nobody is named.
  public let owner: Party?
  /// The file in which the variant stands, by language, its path counted from the workspace.
  public let files: [Language: String]
  /// The text by language.
  public let editions: [Language: Edition<Reader>]
  /// Where its elements come from.
  public let origins: [Identifier: ElementOrigin]
  /// What it leaves out, by language, in the order of the variants and of the policy.
  public let omitted: [Language: [OmittedEntry]]
  /// The elements of which something is changed or left out, rather than added to.
  let changed: Set<Identifier>

  init(
    policy: Identifier, department: Identifier, holdsFor: [Identifier], owner: Party?,
    files: [Language: String], editions: [Language: Edition<Reader>], origins: [Identifier: ElementOrigin],
    omitted: [Language: [OmittedEntry]], changed: Set<Identifier>
  ) {
    self.policy = policy
    self.department = department
    self.holdsFor = holdsFor
    self.owner = owner
    self.files = files
    self.editions = editions
    self.origins = origins
    self.omitted = omitted
    self.changed = changed
  }

  /// Where an element comes from.
  public func origin(of element: Identifier) -> ElementOrigin { origins[element] ?? .common }

  /// The elements that are not as everybody has them, and those that are left out.
  package var departingElements: Set<Identifier> {
    Set(origins.keys).union(omitted.values.joined().map(\.element.id))
  }
}
