import Diagnostics
import Messages
import PolicyModel
import PolicyReading
import SourceText

/// Finds guidelines that do not say how binding they are.
package struct MissingStrength: Rule {
  package static let name = "missing-strength"
  package static let summary: Message = "a guideline says how binding it is"
  package static let severity = Severity.error
  package static let causes: Set<ReadingRule> = [
    .attributeSyntax, .unknownAttribute, .invalidValue, .unknownClass, .setextHeading, .almostAttributes,
  ]

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    for indexed in dossier.allElements
    where indexed.isOriginal && indexed.kind.needsStrength && indexed.strength == nil {
      report(
        Finding(
          "'\(indexed.element.title)' does not say how binding it is", at: indexed.element.location,
          help: "add strength= and one of must, must-not, should, should-not, may, info"))
    }
  }
}
