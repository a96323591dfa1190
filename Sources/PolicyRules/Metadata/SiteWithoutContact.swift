import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds public sites that do not say whom to ask.
package struct SiteWithoutContact: Rule {
  package static let name = "site-without-contact"
  package static let summary: Message = "a public site says whom to ask"
  package static let severity = Severity.warning

  package func check(_ index: WorkspaceIndex, report: (Finding) -> Void) {
    for site in index.workspace.configuration.sites where site.visibility == .public && site.contact == nil {
      report(
        Finding(
          "site '\(site.id.value)' is public and does not say whom to ask", at: site.id.location,
          help: "add 'contact: …', a row of registers/contacts.yml"))
    }
  }
}
