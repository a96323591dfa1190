import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds links to files that no site has.
package struct RelativeLink: Rule {
  package static let name = "relative-link"
  package static let summary: Message = "links lead to something that readers of a site can open"
  package static let severity = Severity.warning

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    for indexed in dossier.allElements { check(indexed.element.links, report) }
    for translation in dossier.translations {
      for rendering in translation.elements { check(rendering.element.links, report) }
    }
  }

  package func check(_ index: WorkspaceIndex, report: (Finding) -> Void) {
    for item in index.workspace.pressItems { check(item.links, report) }
  }

  private func check(_ links: [Located<LinkTarget>], _ report: (Finding) -> Void) {
    for link in links {
      guard case .relative(let address) = link.value else { continue }
      report(
        Finding(
          "the link to '\(address)' is shown as text, since no site has that file", at: link.location,
          help: "write 'policy:…' or '#…' for what stands in a policy, 'ref:…' for a document elsewhere"))
    }
  }
}
