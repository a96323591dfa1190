package import PolicyModel
import SourceText

/// A policy with its translations and variants: what a revision freezes, or what lies in the working copy.
package struct PolicyText: Sendable {
  /// The policy.
  package let policy: Policy
  /// Its translations, those of its variants included.
  package let translations: [Translation]
  /// Its variants.
  package let variants: [Variant]
  /// What variants and translations were last compared with; nil when nothing was.
  package let basis: Basis?

  /// Joins the parts.
  package init(policy: Policy, translations: [Translation], variants: [Variant], basis: Basis?) {
    self.policy = policy
    self.translations = translations
    self.variants = variants
    self.basis = basis
  }

  /// The translations of the common text.
  package var commonTranslations: [Translation] { translations.filter { $0.department == nil } }

  /// Every policy of a workspace with what belongs to it, by id; of two with the same id the first counts.
  package static func all(of workspace: Workspace) -> [Identifier: PolicyText] {
    let translations = Dictionary(grouping: workspace.translations) { $0.of.value }
    let variants = Dictionary(grouping: workspace.variants) { $0.of.value }
    var texts: [Identifier: PolicyText] = [:]
    texts.reserveCapacity(workspace.policies.count)
    for policy in workspace.policies where texts[policy.id.value] == nil {
      let id = policy.id.value
      texts[id] = PolicyText(
        policy: policy, translations: translations[id] ?? [], variants: variants[id] ?? [],
        basis: workspace.bases[id])
    }
    return texts
  }
}
