import PolicyModel
import SourceText
package import Staleness

/// A policy with its variants and translations, and all their elements by id.
package struct PolicyDossier: Sendable {
  /// The policy.
  package let policy: Policy
  /// Its variants, by file.
  package let variants: [VariantDossier]
  /// The translations of the policy and of its variants, by file.
  package let translations: [TranslationDossier]
  /// The policy's elements, in the order of the file.
  package let elements: [IndexedElement]
  /// The elements of the policy and of its variants, in the order of the files.
  package let allElements: [IndexedElement]
  /// The elements of the policy and the new ones of its variants; the first of those with the same id.
  package let elementsByID: [Identifier: IndexedElement]
  /// Its variants and translations, each compared with what it is made from.
  package let comparisons: [FileComparison]

  /// Joins a policy with what belongs to it.
  package init(
    _ policy: Policy, variants: [Variant], translations: [Translation], comparisons: [FileComparison] = []
  ) {
    self.policy = policy
    self.comparisons = comparisons
    var indexer = ElementIndexer(policy)
    indexer.add(policy.elements)
    let elements = indexer.takeElements()
    let ownByID = indexer.byID
    let variantDossiers = variants.map { variant in
      indexer.add(variant.elements)
      return VariantDossier(variant: variant, elements: indexer.takeElements())
    }
    self.elements = elements
    self.variants = variantDossiers
    self.allElements = variants.isEmpty ? elements : elements + variantDossiers.flatMap(\.elements)
    self.elementsByID = indexer.byID
    self.translations = translations.map { translation in
      let sources = Self.sources(of: translation, ownByID, variantDossiers)
      return TranslationDossier(
        translation: translation,
        elements: translation.allElements.map { .init(element: $0, source: sources[$0.id]) })
    }
  }

  /// The widest visibility of any of the policy's elements; nil when it has none.
  package var widestVisibility: Visibility? { elements.map(\.visibility).min() }

  /// Every suppression in any file of the policy.
  package var suppressions: [Suppression] {
    allElements.flatMap(\.element.suppressions)
      + translations.flatMap { $0.elements.flatMap(\.element.suppressions) }
  }

  /// The elements that a translation may render: the policy's, or those of the department's variant.
  private static func sources(
    of translation: Translation, _ own: [Identifier: IndexedElement], _ variants: [VariantDossier]
  ) -> [Identifier: IndexedElement] {
    guard let department = translation.department?.value else { return own }
    let elements = variants.first { $0.variant.department.value == department }?.elements ?? []
    return Dictionary(elements.map { ($0.element.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
