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

  /// Splits a sentence; `names` keep their capital unless the sentence begins with them.
  init(_ sentence: String, names: Set<String> = []) {
    isQuestion = sentence.last { !$0.isWhitespace } == "?"
    var word = ""
    var isQuoted = false
    for character in sentence {
      if "\"”“„«»".contains(character) {
        isQuoted.toggle()
        endWord(&word, names)
      } else if isQuoted {
        continue
      } else if character.isLetter || character.isNumber {
        word.append(character)
      } else if character == "'" || character == "’", !word.isEmpty {
        word += "'"
      } else if character == "-", !word.isEmpty {
        word += "-"
      } else {
        endWord(&word, names)
        if !character.isWhitespace { tokens.append(.pause) }
      }
    }
    endWord(&word, names)
  }

  private mutating func endWord(_ word: inout String, _ names: Set<String>) {
    if !word.isEmpty {
      tokens.append(.word(names.contains(word) && !tokens.isEmpty ? word : word.lowercased()))
    }
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
