import PolicyModel

/// A translation with its elements, each beside what it renders.
package struct TranslationDossier: Sendable {
  /// One translated element.
  package struct Rendering: Sendable {
    /// The element as translated.
    package let element: Element
    /// What it renders; nil when the source has no such element.
    package let source: IndexedElement?
  }

  /// The translation.
  package let translation: Translation
  /// Its elements, in the order of the file.
  package let elements: [Rendering]
}
