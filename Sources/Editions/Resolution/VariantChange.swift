import PolicyModel

/// What one variant did to one element, for the translations to follow.
enum VariantChange {
  /// Added text or elements to an element, as it stood before.
  case extended(Element, by: Element)
  /// Put its own words in the place of an element's, as it stood before.
  case replaced(Element, by: Element)
  /// Added an element, under the id that it has in the result.
  case added(Identifier, written: Element)
}
