import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds ids that belong to something else: a page of the site, a language, the text before the first heading.
package struct ReservedID: Rule {
  package static let name = "reserved-id"
  package static let summary: Message = "no id is one that the site needs for something else"
  package static let severity = Severity.error
  package static let isLocked = true

  /// What stands beside the policies' pages on a site, and so cannot be the id of a policy.
  package static let pages: Set<String> = [
    "departments", "roles", "channels", "cases", "accounts", "glossary", "contacts", "press", "media",
    "assets",
    "styles", "scripts", "everybody", "new", "applies", "strengths", "accessibility",
    "search", "health", "quiz",
  ]

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    let id = dossier.policy.id
    if Self.pages.contains(id.value.text) {
      report(
        Finding(
          "a policy cannot be called '\(id.value)': the site has a page of that name", at: id.location,
          help: "choose another id, such as '\(id.value)-policy'"))
    } else if index.workspace.configuration.languages.contains(where: { $0.tag == id.value.text }) {
      report(
        Finding(
          "a policy cannot be called '\(id.value)': that is one of the site's languages", at: id.location,
          help: "choose another id, such as '\(id.value)-policy'"))
    }
    for indexed in dossier.allElements where indexed.isOriginal && indexed.element.id == .preamble {
      guard let written = indexed.element.writtenID else { continue }
      report(
        Finding(
          "'preamble' is the id of the text before the first heading", at: written.location,
          help: "give the element another id"))
    }
  }
}
