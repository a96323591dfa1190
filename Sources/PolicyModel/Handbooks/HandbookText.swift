package import MarkdownTree
public import SourceText

/// A text of a handbook as Markdown: the same in every language, or one per language.
public struct HandbookText: Sendable {
  /// The text without a language, when it was written as one string.
  package let common: MarkdownTree?
  /// The texts by language.
  package let byLanguage: [Language: MarkdownTree]
  /// Every link and image, at the place of the text that holds it.
  public let links: [Located<LinkTarget>]

  /// Joins the parts.
  package init(
    common: MarkdownTree?, byLanguage: [Language: MarkdownTree], links: [Located<LinkTarget>]
  ) {
    self.common = common
    self.byLanguage = byLanguage
    self.links = links
  }

  /// The texts, in the order of their languages.
  package var trees: [MarkdownTree] {
    (common.map { [$0] } ?? []) + byLanguage.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The text in a language, else in the first of `fallbacks` that has one, with the language it is in.
  package func text(in language: Language, fallbacks: [Language]) -> (tree: MarkdownTree, language: Language)?
  {
    if let common { return (common, language) }
    for candidate in [language] + fallbacks {
      if let tree = byLanguage[candidate] { return (tree, candidate) }
    }
    return byLanguage.min { $0.key < $1.key }.map { ($0.value, $0.key) }
  }
}

/// A chapter of a handbook that stands in its own file and not in a policy.
public struct HandbookChapter: Sendable {
  /// What it is called.
  public let title: LocalizedText
  /// What it says.
  public let text: HandbookText

  /// Joins the parts.
  package init(title: LocalizedText, text: HandbookText) {
    self.title = title
    self.text = text
  }
}
