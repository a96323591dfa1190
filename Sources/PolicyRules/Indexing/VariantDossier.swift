import PolicyModel

/// A variant with its elements.
package struct VariantDossier: Sendable {
  /// The variant.
  package let variant: Variant
  /// Its operations and new elements, in the order of the file.
  package let elements: [IndexedElement]
}
