package import Editions
internal import PolicyModel

/// The questions of one policy, for one reader.
package struct Quiz<Reader: Audience>: Sendable {
  /// The policy, as the reader has it.
  package let edition: Edition<Reader>
  /// Its questions with options, in the order of the policy.
  package let questions: [QuizQuestion]

  /// Takes a policy as somebody has it, and as everybody has it.
  ///
  /// What tests nothing but rules that she does not have is no question for her, nor is one whose answer `isDoubtful` in
  /// her department.
  package init(
    _ edition: Edition<Reader>, common: Edition<Reader>, isDoubtful: (EditionElement) -> Bool = { _ in false }
  ) {
    self.edition = edition
    let known = Set(edition.allElements.map(\.id))
    let tested = Dictionary(
      common.allElements.filter { $0.options != nil }.map { ($0.id, $0.see) },
      uniquingKeysWith: { first, _ in first })
    questions = edition.allElements.compactMap { element in
      let targets = (tested[element.id] ?? []) + element.see
      let isForHer =
        targets.isEmpty
        || targets.contains { target in
          if case .element(let id) = target { known.contains(id) } else { true }
        }
      guard isForHer, let question = QuizQuestion(element, of: edition.policy) else { return nil }
      return isDoubtful(element) ? nil : question
    }
  }
}
