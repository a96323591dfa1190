import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds departments that still have a question about a rule that they leave out.
package struct QuestionOfOmittedRule: Rule {
  package static let name = "question-of-omitted-rule"
  package static let summary: Message = "a department that leaves a rule out has no question about it"
  package static let severity = Severity.warning

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    let questions = dossier.elements.filter { QuizOptions($0.element, $0.kind) != nil }
    guard !questions.isEmpty else { return }
    for overlay in dossier.variants {
      let omitted = overlay.elements.filter { $0.element.operation?.value == .omit }
      let without = Set(omitted.flatMap { Self.subtree(of: $0.element.id, in: dossier) })
      guard !without.isEmpty else { continue }
      let own = Set(overlay.elements.map(\.element.id))
      for question in questions.map(\.element)
      where !own.contains(question.id) && !without.contains(question.id) {
        let tested = question.attributes.see.compactMap { target in
          if case .element(let id) = target.value { id } else { nil }
        }
        guard tested.count == question.attributes.see.count, !tested.isEmpty,
          tested.allSatisfy(without.contains)
        else { continue }
        let place = omitted.first { tested.contains($0.element.id) } ?? omitted[0]
        report(
          Finding(
            "the question '\(question.title)' is about what '\(overlay.variant.department.value)' leaves out",
            at: place.element.location,
            help: "leave the question out too, or replace it: '{#\(question.id) .omit reason=\"…\"}'",
            related: [.init("the question stands here", at: question.location)]))
      }
    }
  }

  /// An element of the policy and what stands under it.
  private static func subtree(of id: Identifier, in dossier: PolicyDossier) -> [Identifier] {
    dossier.elementsByID[id]?.element.subtree.map(\.id) ?? [id]
  }
}
