import PolicyModel
import SourceText

/// A policy with its variants and translations, and all their elements by id.
package struct PolicyDossier: Sendable {
  /// The policy.
  package let policy: Policy
  /// Its variants, by file.
  package let variants: [VariantDossier]
  /// The translations of the policy and of its variants, by file.
  package let translations: [Translation]
  /// The policy's elements, in the order of the file.
  package let elements: [IndexedElement]
  /// The elements of the policy and the new ones of its variants; the first of those with the same id.
  package let elementsByID: [Identifier: IndexedElement]

  /// Joins a policy with what belongs to it.
  package init(_ policy: Policy, variants: [Variant], translations: [Translation]) {
    self.policy = policy
    self.translations = translations
    var indexer = ElementIndexer(policy)
    indexer.add(policy.elements)
    self.elements = indexer.takeElements()
    self.variants = variants.map { variant in
      indexer.add(variant.elements)
      return VariantDossier(variant: variant, elements: indexer.takeElements())
    }
    self.elementsByID = indexer.byID
  }

  /// The widest visibility of any of the policy's elements; nil when it has none.
  package var widestVisibility: Visibility? { elements.map(\.visibility).min() }

  /// The element that a translation's element renders: of the policy, or of the variant translated.
  package func source(of element: Element, in translation: Translation) -> IndexedElement? {
    guard let department = translation.department?.value else {
      return elementsByID[element.id].flatMap { $0.element.location.path == policy.path ? $0 : nil }
    }
    let variant = variants.first { $0.variant.department.value == department }
    return variant?.elements.first { $0.element.id == element.id }
  }
}
