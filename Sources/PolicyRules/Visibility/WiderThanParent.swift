import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds elements that more people may read than what they stand under, or than what they vary.
package struct WiderThanParent: Rule {
  package static let name = "wider-than-parent"
  package static let summary: Message = "nobody may read an element without what it stands under"
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
        let above = parent.visibility.rawValue
        let message: Message =
          if element.attributes.visibility != nil {
            "'#\(element.id)' is \(own), and '#\(id)' above it is \(above)"
          } else if dossier.policy.visibilityByKind[indexed.kind] != nil {
            "'#\(element.id)' is \(own) as the front matter says of every \(indexed.kind.rawValue), and '#\(id)' above it is \(above)"
          } else {
            "'#\(element.id)' is \(own) as long as nothing else is said, and '#\(id)' above it is \(above)"
          }
        report(
          Finding(
            message,
            at: element.attributes.visibility?.location ?? element.location,
            help: "write visibility=\(above), or let more people read '#\(id)'",
            related: [.init("it stands under this", at: parent.element.location)]))
      }
    }
  }
}
