import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds elements that end before they begin.
package struct DateOrder: Rule {
  package static let name = "date-order"
  package static let summary: Message = "nothing ends before it begins"
  package static let severity = Severity.error

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    for indexed in dossier.allElements { check(indexed.element, report) }
  }

  private func check(_ element: Element, _ report: (Finding) -> Void) {
    guard let effective = element.attributes.effective, let until = element.attributes.until,
      until.value < effective.value
    else { return }
    report(
      Finding(
        "'#\(element.id)' holds until \(until.value), and from \(effective.value) on: never",
        at: until.location,
        help: "'until' is the last day; let it be \(effective.value) or later",
        related: [.init("it begins here", at: effective.location)]))
  }
}
