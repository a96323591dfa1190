import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds variants that make less binding what is to hold for everybody.
package struct WeakenedRule: Rule {
  package static let name = "weakened-rule"
  package static let summary: Message = "a variant does not weaken a rule that holds for everybody"
  package static let severity = Severity.error

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    for variant in dossier.variants {
      for indexed in variant.elements {
        guard let operation = indexed.element.operation, let target = dossier.elementsByID[indexed.element.id]
        else {
          continue
        }
        switch operation.value {
        case .omit: checkOmission(indexed.element, operation, of: target, dossier, report)
        case .replace, .extend:
          guard target.holdsForEverybody else { continue }
          for way in Weakening(of: target, by: indexed.element).ways {
            self.report(way.value, at: way.location, target, report)
          }
        }
      }
    }
  }

  /// What is left out is left out with everything under it.
  private func checkOmission(
    _ element: Element, _ operation: Located<VariantOperation>, of target: IndexedElement,
    _ dossier: PolicyDossier,
    _ report: (Finding) -> Void
  ) {
    for part in target.element.subtree {
      guard let indexed = dossier.elementsByID[part.id], indexed.holdsForEverybody else { continue }
      let what: Message =
        part.id == element.id
        ? "the variant leaves out '#\(part.id)'"
        : "the variant leaves out '#\(part.id)' with '#\(element.id)'"
      self.report(what, at: operation.location, indexed, report)
    }
  }

  private func report(
    _ what: Message, at location: SourceLocation, _ target: IndexedElement, _ report: (Finding) -> Void
  ) {
    report(
      Finding(
        "\(what), and it holds for everybody", at: location,
        help: "keep it as strong as it is, or write overridable=yes in the policy",
        related: [
          .init("the policy says '\(target.strength?.rawValue ?? "")' here", at: target.element.location)
        ]))
  }
}

extension IndexedElement {
  /// Whether no variant may weaken it: the default of what must, or must not, be done.
  fileprivate var holdsForEverybody: Bool {
    if let overridable = element.attributes.overridable?.value { return !overridable }
    return strength == .must || strength == .mustNot
  }
}
