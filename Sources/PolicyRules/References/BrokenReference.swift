import Diagnostics
import Messages
import PolicyModel
import PolicyReading
import SourceText

/// Finds links, pictures and references that lead nowhere.
package struct BrokenReference: Rule {
  package static let name = "broken-reference"
  package static let summary: Message = "links, pictures and references lead to something that exists"
  package static let severity = Severity.error

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    for source in ReferenceSource.all(in: dossier) { check(source, index, report) }
  }

  package func check(_ index: WorkspaceIndex, report: (Finding) -> Void) {
    for source in ReferenceSource.outsidePolicies(index.workspace) { check(source, index, report) }
  }

  private func check(_ source: ReferenceSource, _ index: WorkspaceIndex, _ report: (Finding) -> Void) {
    for target in source.targets
    where ReferenceTarget.find(target.value, from: source.policy, in: index) == nil {
      switch target.value {
      case .element(let id):
        guard let policy = source.policy else {
          report(
            Finding(
              "'#\(id)' leads nowhere: it stands in no policy", at: target.location,
              help: "write policy:its-policy#\(id)"))
          continue
        }
        report(missing(id, of: policy, prefix: "#", at: target.location))
      case .policy(let id, let element):
        if let element, let policy = index.dossier(id) {
          report(missing(element, of: policy, prefix: "policy:\(id)#", at: target.location))
        } else {
          report(
            missing(
              "policy '\(id)' does not exist", id, among: index.dossiers.map(\.policy.id.value),
              prefix: "policy:",
              at: target.location,
              none: "write the id of a policy, the one after 'policy:' in its file"))
        }
      case .reference(let id):
        report(
          missing(
            "reference '\(id)' does not exist", id, among: Array(index.references.keys), prefix: "ref:",
            at: target.location,
            none: "add it to registers/references.yml"))
      case .media(let id):
        report(
          missing(
            "media '\(id)' does not exist", id, among: Array(index.media.keys), prefix: "",
            at: target.location,
            none: "add it to registers/media.yml"))
      case .external, .relative: continue
      }
    }
  }

  private func missing(
    _ id: Identifier, of dossier: PolicyDossier, prefix: String, at location: SourceLocation
  ) -> Finding {
    missing(
      "policy '\(dossier.policy.id.value)' has no element '\(id)'", id,
      among: Array(dossier.elementsByID.keys), prefix: prefix, at: location,
      none: "write the id of one of its elements")
  }

  private func missing(
    _ message: Message, _ id: Identifier, among known: [Identifier], prefix: String,
    at location: SourceLocation, none: Message
  ) -> Finding {
    Finding(
      message, at: location,
      help: Suggestion.help(
        for: id.text, among: known.map(\.text), prefix: prefix, none: none))
  }
}
