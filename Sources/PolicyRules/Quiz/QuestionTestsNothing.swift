import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Notes questions of the quiz of which nobody can say which rule they are about.
package struct QuestionTestsNothing: Rule {
  package static let name = "question-tests-nothing"
  package static let summary: Message = "a question with options says which rule it tests"
  package static let severity = Severity.note

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    for indexed in dossier.allElements where indexed.isOriginal && indexed.element.attributes.see.isEmpty {
      guard let question = QuizOptions(indexed.element, indexed.kind) else { continue }
      report(
        Finding(
          "'\(question.title)' does not say which rule it tests", at: question.location,
          help: "name it in the heading's attributes: see=\"#id-of-the-rule\""))
    }
  }
}
