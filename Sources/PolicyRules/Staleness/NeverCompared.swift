import Diagnostics
import Messages
import PolicyModel
import SourceText
internal import Staleness

/// Notes variants and translations of which nobody has said that they were compared with what they are made from.
package struct NeverCompared: Rule {
  package static let name = "never-compared"
  package static let summary: Message =
    "somebody has compared each variant and translation with what it is made from"
  package static let severity = Severity.note

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    for comparison in dossier.comparisons where !comparison.neverCompared.isEmpty {
      let file = comparison.file
      let isWhole = comparison.neverCompared.count == file.touched.count
      report(
        Finding(
          isWhole ? whole(file) : part(file, comparison.neverCompared.map(\.key.name).quotedList),
          at: file.location,
          help: file.subject.language == nil
            ? "run '\(file.command)' once it fits the policy as it is"
            : "run '\(file.command)' once it says the same"))
    }
  }

  private func whole(_ file: ComparedFile) -> Message {
    switch file.subject {
    case .variant: "nobody has said that the variant was compared with the policy"
    case .translation(_, department: nil): "nobody has said that the translation was compared with the policy"
    case .translation: "nobody has said that the translation was compared with the variant"
    }
  }

  private func part(_ file: ComparedFile, _ elements: Message) -> Message {
    switch file.subject {
    case .variant, .translation(_, department: nil):
      "nobody has compared these with the policy: \(elements)"
    case .translation: "nobody has compared these with the variant: \(elements)"
    }
  }
}

extension BasisKey {
  /// What a list of elements calls it.
  fileprivate var name: String {
    switch self {
    case .title: "title"
    case .summary: "summary"
    case .element(let id): "#\(id)"
    }
  }
}
