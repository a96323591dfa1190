import Editions
import PolicyModel

/// Says in words whom a scope names: one phrase for each kind of term, the terms in it joined by *or*.
struct ScopePhrases {
  private let scene: PageScene

  /// One term of a phrase.
  struct Term {
    /// Its words.
    let text: String
    /// The page about it.
    let page: PagePath?
  }

  /// Says it for a page.
  init(_ scene: PageScene) { self.scene = scene }

  /// The phrases of an alternative, in the order of the kinds; the first word begins with a capital.
  func phrases(_ alternative: Scope.Alternative) -> [[Term]] {
    ScopeTerm.Kind.allCases.compactMap { kind in
      let terms = alternative.terms.filter { $0.kind == kind }.map(term)
      guard let first = terms.first else { return nil }
      return [Term(text: first.text.capitalisedFirst, page: first.page)] + terms.dropFirst()
    }
  }

  /// The phrases of every alternative as plain text: `På Twitter eller Facebook`.
  func texts(_ scope: Scope) -> [String] {
    scope.alternatives.flatMap(phrases).map { phrase in
      phrase.map(\.text).joined(separator: " \(scene.words("or")) ")
    }
  }

  private func term(_ term: ScopeTerm) -> Term {
    guard let units = scene.directory.registers.units(term.kind) else {
      return Term(text: scene.words("scope-\(term.kind.rawValue)-\(term.value)"), page: nil)
    }
    let place = units[term.value].map { scene.directory.place(of: $0, term.kind) }
    return Term(
      text: scene.words("scope-\(term.kind.rawValue)", ["name": place?.title.text ?? term.value.text]),
      page: place?.page)
  }
}
