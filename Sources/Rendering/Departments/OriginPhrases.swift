import Editions
import PolicyModel

/// Says what departments did to an element: *Own wording for Customer service*.
package struct OriginPhrases: Sendable {
  private let origins: [Identifier: ElementOrigin]
  private let words: Words
  private let name: @Sendable (Identifier) -> String

  /// Takes where elements come from, the page's words and what departments are called on it.
  package init(
    _ origins: [Identifier: ElementOrigin], _ words: Words,
    name: @escaping @Sendable (Identifier) -> String
  ) {
    self.origins = origins
    self.words = words
    self.name = name
  }

  /// What was done to an element, from the department at the top down; empty for what everybody has.
  package func texts(of element: Identifier) -> [String] {
    (origins[element] ?? .common).steps.map { step in
      words("variant-\(step.act.rawValue)", ["department": name(step.department)])
    }
  }
}
