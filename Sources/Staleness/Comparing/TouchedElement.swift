package import PolicyModel
package import SourceText

/// Something of the source that a variant touches or a translation renders.
package struct TouchedElement: Sendable {
  /// What it is.
  package let key: BasisKey
  /// Where the variant or translation speaks of it.
  package let place: SourceLocation
  /// The parts that readers have from the variant or translation, or that bear on it; a text that is not translated is
  /// the source's own, and moves with it.
  let parts: [StalePart]
  /// The element that is left out and takes this one with it; nil for what is named itself.
  package let omittedWith: Identifier?

  init(_ key: BasisKey, at place: SourceLocation, parts: [StalePart], omittedWith: Identifier? = nil) {
    self.key = key
    self.place = place
    self.parts = parts
    self.omittedWith = omittedWith
  }
}
