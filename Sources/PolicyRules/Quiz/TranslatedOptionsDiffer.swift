import Diagnostics
import MarkdownTree
import Messages
import PolicyModel
import SourceText

/// Finds questions that ask for another answer in a translation than in the original.
package struct TranslatedOptionsDiffer: Rule {
  package static let name = "translated-options-differ"
  package static let summary: Message = "a translated question has the same options, and the same right ones"
  package static let severity = Severity.warning

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    for rendering in dossier.translations.flatMap(\.elements) where !rendering.element.body.isEmpty {
      guard let source = rendering.source, source.kind == .question, !source.element.body.isEmpty else {
        continue
      }
      let original = source.element.body.taskList?.items ?? []
      let translated = rendering.element.body.taskList?.items ?? []
      let id = source.element.id
      let message: Message
      if translated.count != original.count {
        message =
          "'#\(id)' has \(String(translated.count)) options here, and \(String(original.count)) in the original"
      } else if translated.map(\.isRight) != original.map(\.isRight) {
        message = "other options of '#\(id)' are right here than in the original"
      } else {
        continue
      }
      report(
        Finding(
          message, at: rendering.element.location,
          help: "write the same options in the same order, with an x in the same boxes",
          related: [.init("the original stands here", at: source.element.location)]))
    }
  }
}

extension TaskList.Item {
  fileprivate var isRight: Bool { box == .ticked }
}
