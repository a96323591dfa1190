public import PolicyModel
import SourceText

/// Resolves the variants of a policy: what the policy says in one department.
///
/// A department has the variants of the departments above it first, from the top of the tree down, and then its own.
/// What the rules call an error is not guessed at: an operation on an element that is not there, a second operation on
/// the same one, and a new element that stands under nothing are left out. A variant never makes an element more
/// widely visible than it was. A question of the quiz about something that the department has changed is not asked
/// there, until a variant says what is right.
public struct VariantResolver: Sendable {
  /// The department and those above it, from the top of the tree down.
  let lineage: [Identifier]

  /// Resolves for one of the departments of `tenet.yml`.
  ///
  /// A department that is not there has the common policies, and its own variants if there are any.
  public init(for department: Identifier, among departments: [Unit]) {
    let parents = Dictionary(
      departments.compactMap { unit in unit.parent.map { (unit.id.value, $0.value) } },
      uniquingKeysWith: { first, _ in first })
    // A loop of departments is an error; it is followed once.
    var line = [department]
    while let last = line.last, let parent = parents[last], !line.contains(parent) { line.append(parent) }
    lineage = line.reversed()
  }

  /// The department and those above it, its own first.
  package var upwards: [Identifier] { lineage.reversed() }

  /// The policy as the department has it, of its variants and translations in any order.
  ///
  /// Variants and translations of other policies are passed over. Without a variant that concerns the department the
  /// policy and its translations come back as they are.
  public func resolve(_ policy: Policy, variants: [Variant], translations: [Translation]) -> ResolvedPolicy {
    let translations = translations.filter { $0.of.value == policy.id.value }
    let common = translations.filter { $0.department == nil }
    let own = self.variants(of: policy.id.value, among: variants)
    var tree = VariedElements(policy)
    guard !own.isEmpty else {
      return ResolvedPolicy(policy: policy, translations: common, origins: tree.origins, omitted: [])
    }
    let words = own.map { VariantWords($0, translations) }
    let languages = Set(common.map(\.language.value)).union(words.flatMap(\.languages)).subtracting([
      policy.language
    ])
    var texts = languages.sorted().map { TranslatedWords($0, common) }
    for (variant, words) in zip(own, words) {
      let changes = tree.apply(variant, words)
      for index in texts.indices { texts[index].apply(changes, words) }
    }
    tree.leaveOutDoubtfulQuestions()
    return ResolvedPolicy(
      policy: policy.with(tree.elements),
      translations: texts.compactMap { $0.translation(of: tree.elements, policy) },
      origins: tree.origins, omitted: tree.omitted, changed: tree.changed)
  }

  /// The variants that concern the department, from the top of the tree down; of two for one department the first
  /// by file.
  private func variants(of policy: Identifier, among variants: [Variant]) -> [Variant] {
    lineage.compactMap { department in
      variants.filter { $0.of.value == policy && $0.department.value == department }.min { $0.path < $1.path }
    }
  }
}

extension Policy {
  /// The same policy with other elements.
  fileprivate func with(_ elements: [Element]) -> Policy {
    Policy(
      id: id, path: path, title: title, summary: summary, policyClass: policyClass, language: language,
      languageLocation: languageLocation, owner: owner, approver: approver, reviewEvery: reviewEvery,
      visibilityByKind: visibilityByKind, strengthByKind: strengthByKind, consultation: consultation,
      elements: elements)
  }
}
