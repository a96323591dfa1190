import Diagnostics
import MarkdownTree
import Messages
import PolicyModel
import SourceText

/// Finds options that do not say whether they are right, beside others that do.
package struct OptionWithoutBox: Rule {
  package static let name = "option-without-box"
  package static let summary: Message = "every option of a question says whether it is right"
  package static let severity = Severity.error

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    let translated = dossier.translations.flatMap(\.elements).compactMap { rendering in
      QuizOptions(rendering.element, rendering.source?.kind ?? rendering.element.kind)
    }
    for question in QuizOptions.all(in: dossier) + translated {
      for item in question.items where item.box == .missing {
        report(
          Finding(
            "the option '\(item.text.plainText())' has no box",
            at: item.text.range(of: 0).map { SourceLocation(path: question.location.path, range: $0) }
              ?? question.location,
            help: "begin it with '[x] ' when it is right, and with '[ ] ' when it is not"))
      }
    }
  }
}
