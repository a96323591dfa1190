import MarkdownTree
import PolicyModel
import SourceText

/// What a translation translates: a policy, or a department's variant of it.
struct TranslationSource {
  /// Where it stands.
  let path: String
  /// The language it is written in.
  let language: Language
  /// The policy's title and summary; nil for a variant, which has none.
  let policy: Policy?
  /// Its elements that hold words, or under which some do, in order.
  let parts: [Part]

  /// One element.
  struct Part {
    /// The element.
    let element: Element
    /// The element above it.
    let parent: Identifier?
  }

  /// Takes a policy.
  init(_ policy: Policy) {
    self.init(path: policy.path, policy.language, policy, policy.elements)
  }

  /// Takes a variant.
  init(_ variant: Variant) {
    self.init(path: variant.path, variant.language, nil, variant.elements)
  }

  private init(path: String, _ language: Language, _ policy: Policy?, _ elements: [Element]) {
    self.path = path
    self.language = language
    self.policy = policy
    parts = elements.flatMap { element in
      element.subtree.filter { $0.subtree.contains(where: \.hasWords) }.map { part in
        Part(element: part, parent: part === element ? nil : element.id)
      }
    }
  }

  /// Everything that a translation of it is compared with.
  var keys: [BasisKey] {
    (policy == nil ? [] : [.title]) + (policy?.summary == nil ? [] : [.summary])
      + parts.map { .element($0.element.id) }
  }
}
