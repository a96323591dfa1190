import PolicyModel

/// A word or sign of a sentence, ready to be read.
struct SentenceWord {
  /// As written.
  let surface: String
  /// In lower case, contractions taken apart.
  let lower: String
  /// Whether it is a word and no sign.
  let isWord: Bool
  /// Whether white space stands before it.
  let hasSpaceBefore: Bool
  /// Whether it is what somebody says, between quotation marks.
  let isQuoted: Bool

  /// Whether it stands in brackets.
  let isAside: Bool

  /// Whether it is an example, or an address by which somebody is reached: nothing that a duty hangs on.
  var isExample = false
  /// Whether it only introduces examples.
  var isDropped = false

  /// Whether it begins with a digit.
  var isNumber: Bool { lower.utf8.first.map { (0x30...0x39).contains($0) } ?? false }

  /// Whether it begins with a capital.
  var isCapital: Bool { surface.first?.isUppercase ?? false }

  private static let quotationMarks: Set<String> = ["\"", "”", "“", "„", "«", "»"]

  /// The words of a stretch of a text.
  static func words(_ tokens: Range<Int>, of text: BlockText) -> [SentenceWord] {
    var words: [SentenceWord] = []
    var isQuoted = false
    var isAside = false
    for index in tokens {
      let token = text.tokens[index]
      let surface = text.text(index)
      if token.kind == .sign, quotationMarks.contains(surface) { isQuoted.toggle() }
      if token.kind == .sign, surface == "(" || surface == ")" { isAside = surface == "(" }
      let parts = token.kind == .word ? Self.parts(Self.lower(surface)) : [surface]
      for (number, part) in parts.enumerated() {
        words.append(
          SentenceWord(
            surface: parts.count == 1 ? surface : part, lower: part,
            isWord: token.kind == .word || token.kind == .image,
            hasSpaceBefore: number > 0 || token.hasSpaceBefore, isQuoted: isQuoted, isAside: isAside))
      }
    }
    return words
  }

  /// A word in lower case, its apostrophes plain.
  private static func lower(_ surface: String) -> String {
    var needsWork = false
    for byte in surface.utf8 where (0x41...0x5A).contains(byte) || byte >= 0x80 {
      needsWork = true
      break
    }
    guard needsWork else { return surface }
    let lower = surface.lowercased()
    return lower.utf8.contains(0xE2) ? lower.replacing("’", with: "'") : lower
  }

  /// *nobody'll* is *nobody will*, *it's* is *it is*.
  private static func parts(_ word: String) -> [String] {
    guard word.utf8.contains(UInt8(ascii: "'")) else { return [word] }
    for (ending, full) in [("'ll", "will"), ("'re", "are"), ("'ve", "have"), ("'m", "am"), ("'d", "would")]
    where word.ends(with: ending) && word.count > ending.count {
      return [String(word.dropLast(ending.count)), full]
    }
    if ["it's", "that's", "he's", "she's", "what's", "there's", "here's", "who's", "where's"].contains(word) {
      return [String(word.dropLast(2)), "is"]
    }
    return [word]
  }
}
