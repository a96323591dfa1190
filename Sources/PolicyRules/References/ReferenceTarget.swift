import Messages
import PolicyModel
import SourceText

/// What a reference leads to.
struct ReferenceTarget {
  /// What it is called in a message: `policy 'travel'`.
  let name: Message
  /// Who may read it.
  let visibility: Visibility
  /// Where it stands.
  let location: SourceLocation

  /// Finds what a target means when it stands in a policy; nil when there is no such thing, and for what lies
  /// outside the workspace.
  static func find(_ target: LinkTarget, from policy: PolicyDossier?, in index: WorkspaceIndex)
    -> ReferenceTarget?
  {
    switch target {
    case .element(let id): policy.flatMap { element(id, of: $0, name: Message(verbatim: "'#\(id)'")) }
    case .policy(let policy, element: let id?):
      index.dossier(policy).flatMap {
        element(id, of: $0, name: Message(verbatim: "'policy:\(policy)#\(id)'"))
      }
    case .policy(let id, element: nil):
      index.dossier(id).map {
        ReferenceTarget(
          name: "policy '\(id)'", visibility: $0.widestVisibility ?? .restricted,
          location: $0.policy.id.location)
      }
    case .reference(let id):
      index.references[id].map {
        ReferenceTarget(name: "reference '\(id)'", visibility: $0.visibility, location: $0.id.location)
      }
    case .media(let id):
      index.media[id].map {
        ReferenceTarget(name: "media '\(id)'", visibility: $0.visibility, location: $0.id.location)
      }
    case .external, .relative: nil
    }
  }

  private static func element(_ id: Identifier, of dossier: PolicyDossier, name: Message) -> ReferenceTarget?
  {
    dossier.elementsByID[id].map {
      ReferenceTarget(name: name, visibility: $0.visibility, location: $0.element.location)
    }
  }
}
