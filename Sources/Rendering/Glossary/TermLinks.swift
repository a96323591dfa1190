import MarkdownTree
import PolicyModel

/// Makes the first use of each word of the glossary in a text a link to what it means.
struct TermLinks {
  /// The words to which the text has led already.
  private var reached: Set<Identifier> = []

  /// Begins a text.
  init() {}

  /// The links in a part of the text, for a page.
  func links(inText text: ArraySlice<UInt8>, _ scene: PageScene) -> [TextLink] {
    let finder = scene.directory.terms
    if finder.isEmpty { return [] }
    return finder.occurrences(in: text).filter { !reached.contains($0.term) }.map { occurrence in
      let page = SiteAddresses.section(.glossary, scene.language)
      return TextLink(
        range: occurrence.range,
        destination: Array(scene.path.href(to: page, fragment: occurrence.term.text).utf8),
        attributes: [HTMLAttribute("class", "term")])
    }
  }

  /// Notes the words in a part that has been written.
  mutating func pass(_ part: MarkdownTree, _ scene: PageScene) {
    for node in part.nodes.indices where part.nodes[node].kind == .text {
      for occurrence in scene.directory.terms.occurrences(in: part.literal(of: node)) {
        reached.insert(occurrence.term)
      }
    }
  }
}
