import Diagnostics
import PolicyModel
import SourceText

/// Finds elements that more people may read than what they stand under, or than what they vary.
package struct WiderThanParent: Rule {
  package static let name = "wider-than-parent"
  package static let summary = "nobody may read an element without what it stands under"
  package static let severity = Severity.error
  package static let isLocked = true

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    for indexed in dossier.allElements {
      let element = indexed.element
      if element.operation != nil {
        guard let target = dossier.elementsByID[element.id], let written = element.attributes.visibility,
          written.value < target.visibility
        else { continue }
        report(
          Finding(
            "the variant makes '#\(element.id)' \(written.value.rawValue), and in the policy it is \(target.visibility.rawValue)",
            at: written.location, help: "leave it out: a variant may only narrow who may read",
            related: [.init("it stands here", at: target.element.location)]))
      } else if let id = indexed.parent, let parent = dossier.elementsByID[id],
        indexed.ownVisibility < parent.visibility
      {
        let own = indexed.ownVisibility.rawValue
        let reason =
          if element.attributes.visibility != nil {
            ""
          } else if dossier.policy.visibilityByKind[indexed.kind] != nil {
            " as the front matter says of every \(indexed.kind.rawValue)"
          } else {
            " as long as nothing else is said"
          }
        report(
          Finding(
            "'#\(element.id)' is \(own)\(reason), and '#\(id)' above it is \(parent.visibility.rawValue)",
            at: element.attributes.visibility?.location ?? element.location,
            help: "write visibility=\(parent.visibility.rawValue), or let more people read '#\(id)'",
            related: [.init("it stands under this", at: parent.element.location)]))
      }
    }
  }
}
