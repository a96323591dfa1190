import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds variants that leave out a rule together with which a permission holds.
///
/// The permission would be gone in that department too, and nobody would have said so.
package struct ConditionLeftOut: Rule {
  package static let name = "condition-left-out"
  package static let summary: Message =
    "a variant does not leave out the rule together with which a permission holds"
  package static let severity = Severity.error

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    guard !dossier.variants.isEmpty else { return }
    let depending = dossier.allElements.filter { $0.isOriginal && $0.element.attributes.provided != nil }
    guard !depending.isEmpty else { return }
    for variant in dossier.variants {
      let omissions = variant.elements.filter { $0.element.operation?.value == .omit }
      let gone = omissions.reduce(into: [Identifier: IndexedElement]()) { gone, omission in
        for part in dossier.elementsByID[omission.element.id]?.element.subtree ?? [] {
          gone[part.id] = omission
        }
      }
      for permission in depending where gone[permission.element.id] == nil {
        guard let condition = permission.element.attributes.provided,
          let target = Self.element(condition.value, of: dossier.policy.id.value),
          let omission = gone[target],
          let operation = omission.element.operation
        else { continue }
        report(
          Finding(
            "the variant leaves out '#\(target)', and '#\(permission.element.id)' holds only together with it",
            at: operation.location,
            help:
              "leave out '#\(permission.element.id)' too, or say with .replace what takes the place of '#\(target)'",
            related: [.init("the permission says so here", at: condition.location)]))
      }
    }
  }

  private static func element(_ target: LinkTarget, of policy: Identifier) -> Identifier? {
    switch target {
    case .element(let id), .policy(policy, element: let id?): id
    default: nil
    }
  }
}
