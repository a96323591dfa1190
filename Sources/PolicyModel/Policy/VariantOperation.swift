/// What a variant does to the element it names.
public enum VariantOperation: String, Sendable, Hashable, CaseIterable {
  /// Appends under the element.
  case extend
  /// Takes the place of title, written attributes and body; children stay.
  case replace
  /// Leaves the element out, with its children.
  case omit
}
