import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds questions of the quiz that leave nothing to choose.
package struct TooFewOptions: Rule {
  package static let name = "too-few-options"
  package static let summary: Message = "a question with options has at least two"
  package static let severity = Severity.warning

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    for question in QuizOptions.all(in: dossier) where question.items.count < 2 {
      report(
        Finding(
          "'\(question.title)' has only one option", at: question.location,
          help: "add what people might believe instead: '- [ ] …'"))
    }
  }
}
