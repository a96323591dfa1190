/// The tags of templates that stand for words: `{{words.print}}`.
enum WordTags {
  private static let opening = Array("{{words.".utf8)
  private static let closing = Array("}}".utf8)

  /// A template with a language's words in the place of the tags that name them.
  ///
  /// A tag stays where the language has no such word, and where the word would be read as a tag or break the line.
  static func filled(_ template: [UInt8], with words: Words) -> [UInt8] {
    var filled: [UInt8] = []
    filled.reserveCapacity(template.count)
    var rest = template[...]
    while let tag = rest.firstRange(of: opening), let end = rest[tag.upperBound...].firstRange(of: closing) {
      let key = String(decoding: rest[tag.upperBound..<end.lowerBound], as: UTF8.self)
      let isTriple = tag.lowerBound > rest.startIndex && rest[tag.lowerBound - 1] == UInt8(ascii: "{")
      filled += rest[..<tag.lowerBound]
      if !isTriple, let word = words.plain(key), !word.contains("{{"), !word.contains(where: \.isNewline) {
        filled += escaped(word).utf8
      } else {
        filled += rest[tag.lowerBound..<end.upperBound]
      }
      rest = rest[end.upperBound...]
    }
    return filled + rest
  }

  /// A text as the template engine writes it.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.append(character)
      }
    }
  }
}
