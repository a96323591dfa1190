import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds titles that two elements of a policy, or two policies, have.
package struct DuplicateTitle: Rule {
  package static let name = "duplicate-title"
  package static let summary: Message =
    "no two elements of a policy, and no two policies, have the same title"
  package static let severity = Severity.warning

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    check(
      dossier.elements.map { Located($0.element.title, at: $0.element.location) }, report,
      help: "say in each title what is special about it: people find rules by their titles")
  }

  package func check(_ index: WorkspaceIndex, report: (Finding) -> Void) {
    check(
      index.workspace.policies.map(\.title), report,
      help: "say in each title what is special about it: people find policies by their titles")
  }

  private func check(_ titles: [Located<String>], _ report: (Finding) -> Void, help: Message) {
    var first: [String: SourceLocation] = [:]
    for title in titles where !title.value.isEmpty {
      let key = title.value.lowercased()
      guard let place = first[key] else {
        first[key] = title.location
        continue
      }
      report(
        Finding(
          "the title '\(title.value)' stands here a second time", at: title.location, help: help,
          related: [.init("the first stands here", at: place)]))
    }
  }
}
