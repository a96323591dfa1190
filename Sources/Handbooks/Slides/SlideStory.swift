import MarkdownTree

/// What happened, in as many words as people read on a slide.
enum SlideStory {
  /// So many words can be read from the back of a room.
  private static let mostWords = 80

  /// A paragraph that is cut shorter than this says nothing.
  private static let fewestWords = 8

  /// The paragraphs of a text, without its form.
  static func paragraphs(of body: MarkdownTree) -> [String] { all(body).map(\.text) }

  /// What happened, in short, without what came of it: a story whose paragraphs begin with words in bold, such as *What
  /// happened*, is told to the second of them, so that people answer before they have read the answer.
  static func opening(of body: MarkdownTree) -> [String] {
    let paragraphs = all(body)
    let second = paragraphs.indices.filter { paragraphs[$0].isHeaded }.dropFirst().first
    return short(paragraphs[..<(second ?? paragraphs.endIndex)].map(\.text))
  }

  private static func all(_ body: MarkdownTree) -> [(text: String, isHeaded: Bool)] {
    body.nodes.indices.compactMap { node in
      guard body.nodes[node].kind == .paragraph else { return nil }
      let text = body.contents(of: node).plainText()
      guard !text.isEmpty else { return nil }
      return (
        text, body.children(of: node).first { _ in true }.map { body.nodes[$0].kind == .strong } ?? false
      )
    }
  }

  /// The beginning, to the end of a sentence in which no quotation is left open.
  private static func short(_ paragraphs: [String]) -> [String] {
    var left = mostWords
    var short: [String] = []
    for paragraph in paragraphs {
      let words = paragraph.split(separator: " ")
      if words.count <= left {
        short.append(paragraph)
        left -= words.count
        continue
      }
      let end = words.prefix(left).indices.last { index in
        let quotes = words[...index].joined().count { "”“\"".contains($0) }
        return quotes.isMultiple(of: 2) && words[index].last.map { ".!?”\"".contains($0) } ?? false
      }
      if let end, end >= fewestWords { short.append(words[...end].joined(separator: " ")) }
      break
    }
    return short
  }
}
