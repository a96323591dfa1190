import Diagnostics
import MarkdownTree
import Messages
import PolicyModel
import SourceText

/// Finds questions of the quiz that nobody can answer, because none of their options is right.
package struct NoRightAnswer: Rule {
  package static let name = "no-right-answer"
  package static let summary: Message = "a question with options has a right one"
  package static let severity = Severity.error

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    for question in QuizOptions.all(in: dossier) where !question.items.contains(where: { $0.box == .ticked })
    {
      report(
        Finding(
          "no option of '\(question.title)' is right", at: question.location,
          help: "put an x in the box of each option that is: '- [x] …'"))
    }
  }
}
