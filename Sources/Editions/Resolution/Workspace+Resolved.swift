public import PolicyModel
import SourceText

extension Workspace {
  /// The workspace as one department has it: every policy resolved, and no variants left.
  ///
  /// `Projector(workspace.resolved(for: department), at: moment)` makes the department's editions.
  public func resolved(for department: Identifier) -> Workspace {
    let resolver = VariantResolver(for: department, among: configuration.departments)
    let variants = Dictionary(grouping: variants, by: \.of.value)
    let translations = Dictionary(
      grouping: translations.filter { variants[$0.of.value] != nil }, by: \.of.value)
    var resolved: Set<Identifier> = []
    var results: [Translation] = []
    // Two policies with the same id: what belongs to it belongs to the first.
    let policies = policies.map { policy in
      let id = policy.id.value
      guard let own = variants[id], resolved.insert(id).inserted else { return policy }
      let result = resolver.resolve(policy, variants: own, translations: translations[id] ?? [])
      results += result.translations
      return result.policy
    }
    let untouched = self.translations.filter { $0.department == nil && !resolved.contains($0.of.value) }
    return Workspace(
      configuration: configuration, policies: policies,
      translations: (untouched + results).sorted { $0.path < $1.path },
      variants: [], registers: registers, pressItems: pressItems,
      handbooks: handbooks, bases: bases)
  }
}
