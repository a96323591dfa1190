import MarkdownTree
import PolicyModel
import PolicyReading
import SourceText

/// Parts of an original as a new translation holds them: in comments, which no reader ever sees.
///
/// What has a heading with an id, and neither title nor text, is shown to readers in the source language, marked as
/// such. So nothing untranslated can pass for a translation.
struct UntranslatedText {
  /// The language of the original.
  let language: Language

  /// A part, its heading with nothing but the id; ends with a line ending.
  func block(_ part: TranslationSource.Part) -> String {
    let element = part.element
    let signs = part.parent == nil ? "##" : "###"
    let comment = element.hasWords ? comment(element, signs) : ""
    guard element.kind != .preamble else { return comment }
    let heading = "\(signs) {#\(element.id)}\n"
    return comment.isEmpty ? heading : "\(heading)\n\(comment)"
  }

  /// The lines for the policy's title and summary, as comments of the front matter.
  func frontMatter(title: String?, summary: String?) -> String {
    func line(_ key: String, _ text: String?) -> String {
      text.map { "\(Self.mark(key))\(YAMLScalar.written($0.replacing("\n", with: " ")))\n" } ?? ""
    }
    return line("title", title) + line("summary", summary)
  }

  /// How a line of the front matter begins that waits for a title or summary.
  static func mark(_ key: String) -> String { "# \(key): " }

  /// The first line of the comments without a strength, such as that of the preamble.
  var opening: String { "<!-- original: \(language)" }

  /// A press item's headline and text.
  func block(_ item: PressItem) -> String {
    comment([item.headline.value + "\n", item.body.markdown()])
  }

  private func comment(_ element: Element, _ signs: String) -> String {
    let attributes = [("before", element.attributes.before), ("reason", element.attributes.reason)]
      .compactMap { key, text in text.map { "\(key)=\"\($0.value)\"\n" } }
    let title = element.titleTree.isEmpty ? "" : "\(signs) \(element.titleTree.inlineMarkdown())\n"
    return comment([title, attributes.joined(), element.body.markdown()], element.strength)
  }

  private func comment(_ blocks: [String], _ strength: Strength? = nil) -> String {
    let words = blocks.filter { !$0.isEmpty }.joined(separator: "\n")
    return "\(opening)\(strength.map { " (\($0.rawValue))" } ?? "")\n\(words.safeInComment)-->\n"
  }
}
