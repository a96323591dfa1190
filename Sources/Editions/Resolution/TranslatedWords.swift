internal import MarkdownTree
import PolicyModel
import SourceText

/// The words of a policy in one language while its variants are applied.
///
/// A part that the variant writes and its translation lacks falls back to the source, and never to the common
/// policy's translation, which says something else. A body that was extended is shown in a language that has both
/// halves.
struct TranslatedWords {
  private let language: Language
  private let common: Translation?
  private var elements: [Identifier: Element]

  /// Begins with the common policy's translation into a language; of two the first by file.
  init(_ language: Language, _ translations: [Translation]) {
    self.language = language
    common = translations.filter { $0.language.value == language }.min { $0.path < $1.path }
    elements = Dictionary(
      (common?.allElements ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Follows what a variant did.
  mutating func apply(_ changes: [VariantChange], _ words: VariantWords) {
    for change in changes {
      switch change {
      case .added(let id, let written):
        elements[id] = words.words(of: written.id, in: language)
      case .extended(let target, let written):
        extend(target, by: written, words.words(of: written.id, in: language))
      case .replaced(let target, let written):
        replace(target, by: written, words.words(of: written.id, in: language))
      }
    }
  }

  /// The translation of a policy's elements as they are in the end; nil when it would hold nothing.
  func translation(of elements: [Element], _ policy: Policy) -> Translation? {
    let translated = elements.flatMap(translated)
    guard common != nil || !translated.isEmpty else { return nil }
    return Translation(
      of: common?.of ?? policy.id, department: nil,
      language: common?.language ?? Located(language, at: policy.location),
      path: common?.path ?? policy.path, title: common?.title, summary: common?.summary, elements: translated)
  }

  private func translated(_ source: Element) -> [Element] {
    let children = source.children.flatMap(translated)
    return elements[source.id].map { [$0.with(children)] } ?? children
  }

  private mutating func extend(_ target: Element, by written: Element, _ addition: Element?) {
    let base = elements[target.id]
    let hasBase = target.body.isEmpty || base?.body.isEmpty == false
    let hasAddition = written.body.isEmpty || addition?.body.isEmpty == false
    set(
      target, by: written, base, addition, title: base,
      bodies: hasBase && hasAddition ? [base, addition] : [])
  }

  private mutating func replace(_ target: Element, by written: Element, _ addition: Element?) {
    let base = elements[target.id]
    set(
      target, by: written, base, addition, title: written.title.isEmpty ? base : addition,
      bodies: [written.body.isEmpty ? base : addition])
  }

  private mutating func set(
    _ target: Element, by written: Element, _ base: Element?, _ addition: Element?, title: Element?,
    bodies: [Element?]
  ) {
    let before = written.attributes.before == nil ? base?.attributes.before : addition?.attributes.before
    elements[target.id] = (base ?? addition)?.translating(
      target, title: title, bodies: bodies.compactMap { $0 }, before: before)
  }
}
