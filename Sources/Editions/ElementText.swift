internal import MarkdownTree
import PolicyModel
import SourceText

/// The words of an element in one language, each part from the translation where it has it and from the source
/// where not.
struct ElementText {
  let title: Passage
  let titleTree: MarkdownTree
  let before: Passage?
  let body: MarkdownTree
  let bodyLanguage: Language

  /// Chooses between an element and its translation.
  init(_ source: Element, translation: Element?, from sourceLanguage: Language, to language: Language) {
    let translated = translation.map { !$0.title.isEmpty || $0.kind == .preamble } == true
    title =
      translated
      ? Passage(text: translation?.title ?? "", language: language)
      : Passage(text: source.title, language: sourceLanguage)
    titleTree = translated ? translation?.titleTree ?? source.titleTree : source.titleTree
    let sourceBefore = source.attributes.before.map { Passage(text: $0.value, language: sourceLanguage) }
    before =
      translation?.attributes.before.map { Passage(text: $0.value, language: language) } ?? sourceBefore
    if let translation, !translation.body.isEmpty || source.body.isEmpty {
      body = translation.body
      bodyLanguage = language
    } else {
      body = source.body
      bodyLanguage = sourceLanguage
    }
  }
}
