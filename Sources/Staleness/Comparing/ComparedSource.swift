internal import Editions
package import PolicyModel
package import SourceText

/// What a variant or translation is compared with.
///
/// For a translation it is the policy, or the variant that it translates; for a variant the policy as the departments
/// above have it.
package struct ComparedSource: Sendable {
  private let policy: Policy
  private let hasOwnTexts: Bool
  private let elements: [Identifier: Element]
  private let reader: ElementConditions.Reader

  /// Finds what the subject is compared with; nil when it is not there.
  package init?(
    of subject: ComparedFile.Subject, _ policy: Policy, variants: [Variant], departments: [Unit]
  ) {
    self.policy = policy
    let found: [Element]
    switch subject {
    case .translation(_, department: nil):
      (found, hasOwnTexts, reader) = (policy.allElements, true, .translator)
    case .translation(_, department: let department?):
      let variant = variants.filter { $0.department.value == department }.min { $0.path < $1.path }
      guard let variant else { return nil }
      (found, hasOwnTexts, reader) = (variant.allElements, false, .translator)
    case .variant(let department):
      (hasOwnTexts, reader) = (false, .department)
      let parent = departments.first { $0.id.value == department }?.parent?.value
      guard let parent, parent != department, variants.count > 1 else {
        found = policy.allElements
        break
      }
      let above = VariantResolver(for: parent, among: departments)
      let others = variants.filter { $0.department.value != department }
      found = above.resolve(policy, variants: others, translations: []).policy.allElements
    }
    elements = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The element with an id.
  func element(_ id: Identifier) -> Element? { elements[id] }

  /// Where something stands; nil when it is not there.
  package func location(of key: BasisKey) -> SourceLocation? {
    switch key {
    case .title: hasOwnTexts ? policy.title.location : nil
    case .summary: hasOwnTexts ? policy.summary?.location : nil
    case .element(let id): elements[id]?.location
    }
  }

  /// The digests of something as it is; nil when it is not there.
  package func digests(of key: BasisKey) -> ElementDigests? {
    switch key {
    case .title: hasOwnTexts ? ElementDigests(title: policy.title.value) : nil
    case .summary: hasOwnTexts ? policy.summary.map { ElementDigests(text: $0.value) } : nil
    case .element(let id): elements[id].map { ElementDigests(of: $0, for: reader) }
    }
  }
}
