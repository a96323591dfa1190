import MarkdownTree
import PolicyModel
import SourceText

/// A question of the quiz where its options are written: in a policy or in a variant of it.
struct QuizOptions {
  let element: Element
  let items: [TaskList.Item]

  /// What the question is called; by its id in a variant that leaves the title to the policy.
  var title: String { element.title.isEmpty ? "#\(element.id)" : element.title }

  /// Where it stands.
  var location: SourceLocation { element.location }

  /// The options of an element that is a question; nil for any other.
  init?(_ element: Element, _ kind: ElementKind) {
    guard kind == .question, let list = element.body.taskList else { return nil }
    self.element = element
    items = list.items
  }

  /// Every question with options of a policy and its variants.
  static func all(in dossier: PolicyDossier) -> [QuizOptions] {
    dossier.allElements.compactMap { QuizOptions($0.element, $0.kind) }
  }
}
