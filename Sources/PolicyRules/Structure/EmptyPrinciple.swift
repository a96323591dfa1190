import Diagnostics
import MarkdownTree
import Messages
import PolicyModel
import SourceText

/// Finds principles that are a heading and nothing more.
package struct EmptyPrinciple: Rule {
  package static let name = "empty-principle"
  package static let summary: Message = "a principle has a text, or guidelines under it"
  package static let severity = Severity.error

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    for indexed in dossier.elements where indexed.kind == .principle {
      let element = indexed.element
      guard element.body.isEmpty, element.children.isEmpty else { continue }
      report(
        Finding(
          "principle '\(element.title)' has neither a text nor guidelines", at: element.location,
          help: "say in a sentence or two what it means, or put guidelines ('### ') under it"))
    }
  }
}
