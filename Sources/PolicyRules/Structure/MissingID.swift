import Diagnostics
import Messages
import PolicyModel
import PolicyReading
import SourceText

/// Finds elements that have not been given an id yet.
package struct MissingID: Rule {
  package static let name = "missing-id"
  package static let summary: Message = "every element has an id that never changes"
  package static let severity = Severity.error
  package static let isLocked = true
  package static let causes: Set<ReadingRule> = [
    .attributeSyntax, .invalidID, .setextHeading, .almostAttributes,
  ]

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    for indexed in dossier.allElements where lacksID(indexed.element) {
      let element = indexed.element
      report(
        Finding(
          element.operation.map { "'.\($0.value.rawValue)' does not say to which element" }
            ?? "'\(element.title)' has no id", at: element.location,
          help: element.operation == nil
            ? "run 'tenet fmt', which writes {#\(element.id)} behind it; an id stays when the title changes"
            : "write the id of the policy's element: {#its-id}"))
    }
    for translation in dossier.translations {
      for rendering in translation.elements where lacksID(rendering.element) {
        report(
          Finding(
            "'\(rendering.element.title)' does not say what it translates", at: rendering.element.location,
            help: "write the id of the element it translates behind it: {#its-id}"))
      }
    }
  }

  private func lacksID(_ element: Element) -> Bool { element.writtenID == nil && element.kind != .preamble }
}
