import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Notes departments that are not asked a question, because they have changed what it is about.
package struct QuestionOfChangedRule: Rule {
  package static let name = "question-of-changed-rule"
  package static let summary: Message =
    "a department that changes a rule says what is right in the question about it"
  package static let severity = Severity.note

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    for question in dossier.elements where QuizOptions(question.element, question.kind) != nil {
      var told: Set<Identifier> = []
      for department in departments(that: question.element, of: dossier, in: index) {
        let name = department.variant.department.value
        guard told.insert(name).inserted,
          !isSettled(question.element, of: dossier, in: name, index)
        else { continue }
        let id = question.element.id
        report(
          Finding(
            "'\(name)' is not asked '\(question.element.title)', since it changes '#\(department.operation.id)'",
            at: department.operation.location,
            help:
              "is the answer right there too? Then write '## {#\(id) .replace}' into its variant of '\(dossier.policy.id.value)'; else write the question anew under that",
            related: [.init("the question stands here", at: question.element.location)]))
      }
    }
  }

  /// A variant that changes what a question is about, and where.
  private struct Change {
    let variant: Variant
    let operation: Element
  }

  /// The changes of what a question is about, by the order of the variants.
  private func departments(that question: Element, of dossier: PolicyDossier, in index: WorkspaceIndex)
    -> [Change]
  {
    let tested = question.attributes.see.compactMap { target -> (PolicyDossier, Identifier)? in
      switch target.value {
      case .element(let id): (dossier, id)
      case .policy(let policy, let id?): index.dossier(policy).map { ($0, id) }
      default: nil
      }
    }
    return tested.flatMap { dossier, id in
      dossier.variants.compactMap { overlay in
        overlay.elements.lazy.map(\.element).first { concerns($0, id, in: dossier) }.map {
          Change(variant: overlay.variant, operation: $0)
        }
      }
    }
  }

  /// Whether an operation of a variant changes an element or a part of it, or takes it away with something above it.
  private func concerns(_ operation: Element, _ id: Identifier, in dossier: PolicyDossier) -> Bool {
    func holds(_ outer: Identifier, _ inner: Identifier) -> Bool {
      dossier.elementsByID[outer]?.element.subtree.contains { $0.id == inner && $0.kind != .question } == true
    }
    switch operation.operation?.value {
    case .omit?: return holds(operation.id, id) || holds(id, operation.id)
    case .replace?, .extend?: return operation.changesItsTarget && holds(id, operation.id)
    case nil: return false
    }
  }

  /// Whether a department has said what becomes of a question, or has nothing left that it could be about.
  private func isSettled(
    _ question: Element, of dossier: PolicyDossier, in department: Identifier, _ index: WorkspaceIndex
  ) -> Bool {
    if operations(of: dossier, in: [department]).contains(where: { $0.id == question.id }) { return true }
    let omitted = operations(of: dossier, in: lineage(of: department, index)).filter {
      $0.operation?.value == .omit
    }
    let without = Set(omitted.flatMap { dossier.elementsByID[$0.id]?.element.subtree.map(\.id) ?? [] })
    return without.contains(question.id)
      || question.attributes.see.allSatisfy { target in
        if case .element(let id) = target.value { without.contains(id) } else { false }
      }
  }

  private func operations(of dossier: PolicyDossier, in departments: [Identifier]) -> [Element] {
    dossier.variants.filter { departments.contains($0.variant.department.value) }.flatMap(\.elements)
      .map(\.element).filter { $0.operation != nil }
  }

  /// A department and those above it; a loop of departments is followed once.
  private func lineage(of department: Identifier, _ index: WorkspaceIndex) -> [Identifier] {
    var line = [department]
    while let last = line.last, let parent = index.unit(.department, last)?.parent?.value,
      !line.contains(parent)
    {
      line.append(parent)
    }
    return line
  }
}
