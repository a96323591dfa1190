package import Editions
package import PolicyModel

/// What a hit can be: a policy, one of its elements, or a row of a register.
package enum EntryKind: Hashable, Sendable, CaseIterable {
  /// A policy, with its summary and the text before its first heading.
  case policy
  /// An element, with its strength where it is a guideline.
  case element(ElementKind, Strength?)
  /// A press item.
  case pressItem
  /// A word of the glossary.
  case term
  /// Somebody to ask.
  case contact
  /// An account in the organisation's name.
  case account

  /// Every kind, in the order of their signs.
  package static let allCases: [EntryKind] =
    [.policy, .pressItem, .term, .contact, .account, .element(.principle, nil), .element(.section, nil)]
    + [Strength.must, .mustNot, .should, .shouldNot, .may, .info].map { .element(.guideline, $0) }
    + [.element(.guideline, nil)]
    + [ElementKind.case, .procedure, .scope, .definition, .disclosure, .reply, .question].map {
      .element($0, nil)
    }

  /// What an element is in an index; nil for the text before the first heading, which goes with its policy.
  package init?(_ element: EditionElement) {
    guard element.kind != .preamble else { return nil }
    self = .element(element.kind, element.kind == .guideline ? element.strength : nil)
  }

  /// The sign that stands for the kind in the index.
  package var sign: UInt8 { Self.signs[self] ?? SignNumber.signs[0] }

  private static let signs = Dictionary(uniqueKeysWithValues: zip(allCases, SignNumber.signs))
}
