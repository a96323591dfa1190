public import PolicyModel
import PolicyRules
import Revisions
import SourceText

/// An element that a new revision lets more people read than the revision before it.
public struct OpenedElement: Sendable, Hashable {
  /// Its id.
  public let id: Identifier
  /// What it is called.
  public let title: String
  /// Who may read it now; nil when it is new.
  public let from: Visibility?
  /// Who may read it then.
  public let to: Visibility

  /// The elements that become more widely visible, in the order of the policy.
  ///
  /// A new element counts when readers outside may read it; one that was there, when anybody more may.
  static func all(from old: Revision?, to new: (workspace: Workspace, policy: Policy)) -> [OpenedElement] {
    let before =
      old.map { PolicyDossier($0.policy, variants: $0.workspace.variants, translations: []).elementsByID }
      ?? [:]
    var seen: Set<Identifier> = []
    return PolicyDossier(new.policy, variants: new.workspace.variants, translations: []).allElements
      .compactMap { indexed in
        let was = before[indexed.element.id]?.visibility
        guard indexed.isOriginal, indexed.visibility < was ?? .internal,
          seen.insert(indexed.element.id).inserted
        else { return nil }
        return OpenedElement(
          id: indexed.element.id, title: indexed.element.title, from: was, to: indexed.visibility)
      }
  }
}
