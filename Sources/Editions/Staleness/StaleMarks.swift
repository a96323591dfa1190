package import PolicyModel

/// Which translations and variants of a workspace have fallen behind, for the projector to look up.
package struct StaleMarks: Sendable {
  /// The marks of one variant or translation.
  package typealias Marks = [BasisKey: StaleMark]

  /// The marks of one policy.
  package struct OfPolicy: Sendable {
    /// Those of the translations of the common text.
    package var translations: [Language: Marks] = [:]
    /// Those of variants, by department.
    package var variants: [Identifier: Marks] = [:]
    /// Those of the translations of variants, by department.
    package var variantTranslations: [Identifier: [Language: Marks]] = [:]
    /// The elements that a department puts its own words in the place of: no common translation speaks for them.
    package var rewritten: [Identifier: Set<Identifier>] = [:]

    /// A policy of which nothing has fallen behind.
    package init() {}
  }

  /// Nothing has fallen behind.
  package static let none = StaleMarks([:])

  private let byPolicy: [Identifier: OfPolicy]
  /// The departments whose variants are laid over the policies, from the top of the tree down.
  private var lineage: [Identifier] = []

  /// Takes marks by policy.
  package init(_ byPolicy: [Identifier: OfPolicy]) { self.byPolicy = byPolicy }

  /// The marks for the policies as a department has them: those of its variant and of the variants above it count too.
  package func resolved(for department: Identifier, among departments: [Unit]) -> StaleMarks {
    var marks = self
    marks.lineage = VariantResolver(for: department, among: departments).lineage
    return marks
  }

  /// The marks of a department's variant of a policy.
  package func variant(of department: Identifier, in policy: Identifier) -> Marks {
    byPolicy[policy]?.variants[department] ?? [:]
  }

  /// What readers of a visibility are told of a part of a policy in a language.
  func marks(
    _ key: BasisKey, of policy: Identifier, in language: Language, to reader: Visibility
  ) -> [StaleMark] {
    guard let marks = byPolicy[policy] else { return [] }
    let isRewritten = lineage.contains { department in
      key.id.map { marks.rewritten[department]?.contains($0) == true } == true
    }
    var found = isRewritten ? [] : [marks.translations[language]?[key]]
    for department in lineage {
      found.append(marks.variantTranslations[department]?[language]?[key])
      found.append(marks.variants[department]?[key])
    }
    return found.compactMap { $0?.told(to: reader) }
  }
}
