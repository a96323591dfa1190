import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds two variants of one policy for one department.
package struct DuplicateVariant: Rule {
  package static let name = "duplicate-variant"
  package static let summary: Message = "a department has one variant of a policy"
  package static let severity = Severity.error

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    var first: [Identifier: SourceLocation] = [:]
    for dossier in dossier.variants {
      let department = dossier.variant.department
      guard let place = first[department.value] else {
        first[department.value] = department.location
        continue
      }
      report(
        Finding(
          "department '\(department.value)' already has a variant of '\(dossier.variant.of.value)'",
          at: department.location, help: "put both into one file",
          related: [.init("the other one", at: place)]))
    }
  }
}
