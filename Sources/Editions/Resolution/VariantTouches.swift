internal import MarkdownTree
import PolicyModel
import SourceText

/// Which variant was the last to change each element, or to do anything to a question: so it is known whether somebody has
/// looked at a question after what it asks about has changed.
struct VariantTouches {
  private var variants = 0
  private var last: [Identifier: Int] = [:]

  /// Begins the next variant, further down the tree of departments.
  mutating func beginVariant() { variants += 1 }

  /// Follows an operation on an element as it stood before.
  mutating func note(_ operation: Element, on target: Element) {
    if operation.operation?.value == .omit {
      for part in target.subtree { last[part.id] = variants }
    } else if operation.changesItsTarget || target.kind == .question {
      last[target.id] = variants
    }
  }

  /// Follows a new element.
  mutating func note(new id: Identifier, of kind: ElementKind) {
    if kind == .question { last[id] = variants }
  }

  /// The last variant that changed something of each element; of `elements`, those that are there and those that were.
  func changes(of elements: [Element]) -> [Identifier: Int] {
    elements.reduce(into: [:]) { changes, element in
      let parts = element.subtree.filter { $0.kind != .question }
      guard let change = parts.compactMap({ last[$0.id] }).max() else { return }
      changes[element.id] = max(change, changes[element.id] ?? 0)
    }
  }

  /// Whether a question has an answer that may be wrong, after these changes.
  func isDoubtful(_ question: Element, after changes: [Identifier: Int]) -> Bool {
    guard question.kind == .question, question.body.taskList != nil else { return false }
    return question.attributes.see.contains { target in
      guard case .element(let id) = target.value, let change = changes[id] else { return false }
      return change > last[question.id] ?? 0
    }
  }
}
