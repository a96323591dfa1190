import Diagnostics
import Messages
import PolicyModel
import PolicyReading
import SourceText

/// Finds variants of policies, and operations on elements, that do not exist.
package struct UnknownVariantTarget: Rule {
  package static let name = "unknown-variant-target"
  package static let summary: Message = "what a variant changes exists"
  package static let severity = Severity.error

  package func check(_ index: WorkspaceIndex, report: (Finding) -> Void) {
    for variant in index.strayVariants {
      report(
        Finding(
          "policy '\(variant.of.value)' does not exist", at: variant.of.location,
          help: Suggestion.help(
            for: variant.of.value.text, among: index.workspace.policies.map(\.id.value.text),
            none: "write the id of a policy, the one after 'policy:' in its file")))
    }
  }

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    let own = Set(dossier.elements.map(\.element.id))
    for variant in dossier.variants {
      let above = ancestors(of: variant.variant.department.value, in: index)
      let inherited = dossier.variants.filter { above.contains($0.variant.department.value) }
        .flatMap { $0.elements.filter(\.isOriginal).map(\.element.id) }
      let known = own.union(inherited)
      let gone = leftOut(by: above, in: dossier)
      for indexed in variant.elements {
        guard let operation = indexed.element.operation, let omission = gone[indexed.element.id] else {
          continue
        }
        report(
          Finding(
            "'#\(indexed.element.id)' is left out in the department above, so that there is nothing to \(operation.value.rawValue)",
            at: operation.location,
            help: "add a new element, or take back what the department above leaves out",
            related: [.init("it is left out here", at: omission.location)]))
      }
      for indexed in variant.elements {
        guard let operation = indexed.element.operation, let id = indexed.element.writtenID,
          !known.contains(id.value)
        else { continue }
        report(
          Finding(
            "policy '\(dossier.policy.id.value)' has no element '\(id.value)' to \(operation.value.rawValue)",
            at: id.location,
            help: Suggestion.help(for: id.value.text, among: known.map(\.text), none: "remove the element")))
      }
    }
  }

  /// The elements that the variants of some departments leave out, with those under them, and where they say so.
  private func leftOut(by departments: Set<Identifier>, in dossier: PolicyDossier) -> [Identifier: Located<
    VariantOperation
  >] {
    var gone: [Identifier: Located<VariantOperation>] = [:]
    for variant in dossier.variants where departments.contains(variant.variant.department.value) {
      for indexed in variant.elements {
        guard let operation = indexed.element.operation, operation.value == .omit else { continue }
        for part in dossier.elementsByID[indexed.element.id]?.element.subtree ?? [] {
          gone[part.id] = operation
        }
      }
    }
    return gone
  }

  /// The departments above a department, from whose variants it inherits.
  private func ancestors(of department: Identifier, in index: WorkspaceIndex) -> Set<Identifier> {
    var above: Set<Identifier> = []
    var next = index.unit(.department, department)?.parent?.value
    while let id = next, above.insert(id).inserted { next = index.unit(.department, id)?.parent?.value }
    return above
  }
}
