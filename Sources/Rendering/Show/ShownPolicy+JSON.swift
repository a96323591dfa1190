import Editions
import JSONText
import PolicyModel
import Quizzes

extension ShownPolicy {
  /// The policy as other programs read it.
  package func json() -> JSON {
    let whole: JSON = [
      "policy": .string(edition.policy.text), "version": "working", "title": .string(edition.title.text),
      "language": .string(edition.language.tag), "visibility": .string(Reader.visibility.rawValue),
      "elements": .array(edition.elements.map(json)),
    ]
    guard own != nil else { return whole }
    return whole.adding(
      "omitted",
      .array(
        omitted.map { entry in
          [
            "id": .string(entry.element.id.text), "title": .string(entry.element.title.text),
            "department": .string(entry.department.text), "reason": .optional(entry.reason?.text),
          ]
        }))
  }

  private func origin(of element: EditionElement, _ own: DepartmentEdition<Reader>) -> JSON {
    .array(
      own.origin(of: element.id).steps.map { step in
        ["act": .string(step.act.rawValue), "department": .string(step.department.text)]
      })
  }

  private func json(_ element: EditionElement) -> JSON {
    var html = HTMLBuffer()
    let writer = BodyWriter(scene, policy: edition.policy)
    let firstHeading = max(2, element.level + 1)
    if let question = QuizQuestion(element, of: edition.policy) {
      QuestionWriter(scene, writer).write(question, .folded, firstHeading: firstHeading, into: &html)
    } else {
      writer.write(element.body, firstHeading: firstHeading, into: &html)
    }
    let alternatives = element.appliesTo?.alternatives.map { alternative in
      JSON.string(alternative.terms.map(\.description).joined(separator: " "))
    }
    let shown: JSON = [
      "id": .string(element.id.text), "kind": .string(element.kind.rawValue),
      "title": .string(element.title.text), "strength": .optional(element.strength?.rawValue),
      "visibility": .string(element.visibility.rawValue), "appliesTo": .array(alternatives ?? []),
      "html": .string(html.string), "children": .array(element.children.map(json)),
    ]
    return own.map { shown.adding("origin", origin(of: element, $0)) } ?? shown
  }
}
