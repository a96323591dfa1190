/// The words of a sentence in lower case, and the signs that end a clause.
struct SentenceTokens {
  /// A word or a sign.
  enum Token: Equatable {
    /// A word in lower case.
    case word(String)
    /// A comma, colon, dash or parenthesis.
    case pause
  }

  /// The tokens, quoted speech left out.
  private(set) var tokens: [Token] = []
  /// Whether the sentence asks something.
  let isQuestion: Bool

  /// Splits a sentence.
  init(_ sentence: String) {
    isQuestion = sentence.last { !$0.isWhitespace } == "?"
    var word = ""
    var isQuoted = false
    for character in sentence {
      if "\"”“„«»".contains(character) {
        isQuoted.toggle()
        endWord(&word)
      } else if isQuoted {
        continue
      } else if character.isLetter || character.isNumber {
        word += character.lowercased()
      } else if character == "'" || character == "’", !word.isEmpty {
        word += "'"
      } else if character == "-", !word.isEmpty {
        word += "-"
      } else {
        endWord(&word)
        if !character.isWhitespace { tokens.append(.pause) }
      }
    }
    endWord(&word)
  }

  private mutating func endWord(_ word: inout String) {
    if !word.isEmpty { tokens.append(.word(word)) }
    word = ""
  }

  /// The words from an index on, up to the next pause.
  func words(from index: Int) -> [String] {
    var words: [String] = []
    for token in tokens[min(index, tokens.count)...] {
      guard case .word(let word) = token else { break }
      words.append(word)
    }
    return words
  }
}
