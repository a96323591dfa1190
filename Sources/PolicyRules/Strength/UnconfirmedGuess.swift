import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds strengths that `tenet import` guessed and nobody has confirmed: one finding for each file, with every line.
package struct UnconfirmedGuess: Rule {
  package static let name = "unconfirmed-guess"
  package static let summary: Message = "somebody has confirmed how binding each imported guideline is"
  package static let severity = Severity.warning

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    for elements in [dossier.elements] + dossier.variants.map(\.elements) {
      if let finding = finding(in: elements) { report(finding) }
    }
  }

  /// The guesses of one file; nil when none is left.
  private func finding(in elements: [IndexedElement]) -> Finding? {
    let guesses = elements.compactMap { indexed -> Guess? in
      guard let place = indexed.element.guessMarks.first, let strength = indexed.strength else { return nil }
      return Guess(element: indexed.element, strength: strength, place: place)
    }
    guard let first = guesses.first else { return nil }
    let message: Message =
      guesses.count == 1
      ? "nobody has confirmed that '\(first.title)' is strength=\(first.strength.rawValue), as the import guessed"
      : "nobody has confirmed \(String(guesses.count)) strengths that the import guessed"
    let listed = guesses.count == 1 ? [] : guesses
    return Finding(
      message, at: first.place,
      help:
        "read the rule: when the strength is right, delete the comment; when it is not, change it, and delete the comment",
      related: listed.map { .init("strength=\($0.strength.rawValue) of '\($0.title)'", at: $0.place) })
  }
}

/// A guess that stands.
private struct Guess {
  let element: Element
  let strength: Strength
  let place: SourceLocation

  /// What the element is called; by its id in a variant that leaves the title to the policy.
  var title: String { element.title.isEmpty ? "#\(element.id)" : element.title }
}
