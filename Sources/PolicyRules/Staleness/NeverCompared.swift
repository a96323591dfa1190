import Diagnostics
import PolicyModel
import SourceText
internal import Staleness

/// Notes variants and translations of which nobody has said that they were compared with what they are made from.
package struct NeverCompared: Rule {
  package static let name = "never-compared"
  package static let summary = "somebody has compared each variant and translation with what it is made from"
  package static let severity = Severity.note

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    for comparison in dossier.comparisons where !comparison.neverCompared.isEmpty {
      let file = comparison.file
      let isTranslation = file.subject.language != nil
      let names = comparison.neverCompared.map(\.key.name)
      let what = isTranslation ? "the translation" : "the variant"
      let source = isTranslation && file.subject.department != nil ? "the variant" : "the policy"
      let isWhole = comparison.neverCompared.count == file.touched.count
      report(
        Finding(
          isWhole
            ? "nobody has said that \(what) was compared with \(source)"
            : "nobody has compared these with \(source): \(names.quotedList)", at: file.location,
          help: isTranslation
            ? "run '\(file.command)' once it says the same"
            : "run '\(file.command)' once it fits the policy as it is"))
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
