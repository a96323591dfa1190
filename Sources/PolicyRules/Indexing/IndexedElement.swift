import PolicyModel

/// An element with what follows from where it stands: its policy's defaults, its parent, its variant's target.
package struct IndexedElement: Sendable {
  /// The element as written.
  package let element: Element
  /// What it is; for a variant's operation, what its target is.
  package let kind: ElementKind
  /// How binding it is, defaults and target counted in.
  package let strength: Strength?
  /// Who may read it, everything above it counted in.
  package let visibility: Visibility
  /// Who could read it if nothing stood above it.
  package let ownVisibility: Visibility
  /// The element above it.
  package let parent: Identifier?

  /// Whether it is an element in its own right rather than an operation on one.
  package var isOriginal: Bool { element.operation == nil }
}
