package import Editions
package import PolicyModel

/// Whom each element of an edition is for: its own scope and exceptions, and those of everything above it.
package struct EditionScopes: Sendable {
  private struct Scopes: Sendable {
    var all: [Scope] = []
    var exceptions: [Scope] = []
  }

  private var scopes: [Identifier: Scopes] = [:]

  /// Looks through an edition.
  package init(_ edition: Edition<some Audience>) {
    func walk(_ elements: [EditionElement], under above: Scopes) {
      for element in elements {
        var own = above
        if let scope = element.appliesTo { own.all.append(scope) }
        if let exception = element.notFor { own.exceptions.append(exception) }
        scopes[element.id] = own
        walk(element.children, under: own)
      }
    }
    walk(edition.elements, under: Scopes())
  }

  /// Whether an element concerns somebody, or may, depending on what is not known of her; no for one that is not there.
  package func concerns(_ element: Identifier, _ applier: RuleApplier) -> Bool {
    scopes[element].map { applier.mayConcern($0.all, except: $0.exceptions) } ?? false
  }
}
