/// A word or sign of a sentence, ready to be read.
struct SentenceWord {
  /// As written.
  let surface: String
  /// In lower case.
  let lower: String
  /// Whether it is a word and no sign.
  let isWord: Bool
  /// Whether white space stands before it.
  let hasSpaceBefore: Bool

  /// Whether it begins with a digit.
  var isNumber: Bool { lower.utf8.first.map { (0x30...0x39).contains($0) } ?? false }

  /// Whether it begins with a capital.
  var isCapital: Bool { surface.first?.isUppercase ?? false }

  /// The words of a stretch of a text.
  static func words(_ tokens: Range<Int>, of text: BlockText) -> [SentenceWord] {
    tokens.map { index in
      let token = text.tokens[index]
      let surface = text.text(index)
      return SentenceWord(
        surface: surface, lower: surface.lowercased().replacing("’", with: "'"), isWord: token.kind == .word,
        hasSpaceBefore: token.hasSpaceBefore)
    }
  }
}
