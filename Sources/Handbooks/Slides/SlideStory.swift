import MarkdownTree
import PolicyModel

/// What happened, in as many words as people read on a slide.
enum SlideStory {
  /// So many words can be read from the back of a room.
  private static let mostWords = 80

  /// A paragraph that is cut shorter than this says nothing.
  private static let fewestWords = 8

  /// The paragraphs of a text, without its form.
  static func paragraphs(of body: MarkdownTree) -> [String] {
    body.nodes.indices.compactMap { node in
      guard body.nodes[node].kind == .paragraph else { return nil }
      let text = body.contents(of: node).plainText()
      return text.isEmpty ? nil : text
    }
  }

  /// The beginning, to the end of a sentence.
  static func short(_ paragraphs: [String]) -> [String] {
    var left = mostWords
    var short: [String] = []
    for paragraph in paragraphs {
      let words = paragraph.split(separator: " ")
      if words.count <= left {
        short.append(paragraph)
        left -= words.count
        continue
      }
      let end = words.prefix(left).lastIndex {
        [".", "!", "?", "”"].contains($0.last.map(String.init) ?? "")
      }
      if let end, end >= fewestWords { short.append(words[...end].joined(separator: " ")) }
      break
    }
    return short
  }
}

/// Languages as Office names them.
enum SlideLanguage {
  /// The language with a country, without which Office does not know its spelling.
  static func tag(_ language: Language) -> String {
    ["sv": "sv-SE", "en": "en-GB", "nb": "nb-NO", "da": "da-DK", "fi": "fi-FI", "de": "de-DE"][language.tag]
      ?? language.tag
  }
}
