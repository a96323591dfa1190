package import PolicyModel

/// A question of an employee, as words that can be looked for: *får jag svara på kvällen*.
package struct Question: Sendable {
  /// One word of it and what else it may be called.
  package struct Term: Sendable, Hashable {
    /// The word as asked.
    package let text: String
    /// The roots that it may have.
    package let roots: [String]
    /// The roots that what else it may be called may have.
    package let synonyms: [String]
    /// Whether it says little, because so many rules are about it.
    package let isFaint: Bool
  }

  /// What it asks for.
  package let shape: QuestionWords.Shape
  /// Whether a *not* stands in it, so that yes and no would be misread.
  package let isNegated: Bool
  /// The words that say what it is about.
  package let terms: [Term]

  /// Reads a question in a language; case, punctuation and the order of words do not matter.
  package init(_ text: String, in language: Language) {
    let table = QuestionWords.of(language)
    let words = Self.words(of: text)
    shape = Self.shape(of: words, table)
    isNegated = words.contains(where: table.negations.contains)
    var terms: [Term] = []
    var seen: Set<String> = []
    for word in Self.joined(words, table) where !table.silent.contains(word) && word.utf8.count > 1 {
      let root = table.root(of: word)
      guard seen.insert(root).inserted else { continue }
      terms.append(
        Term(
          text: word, roots: table.roots(of: word),
          synonyms: (table.synonyms[root] ?? []).flatMap(table.roots), isFaint: table.faint.contains(root)))
    }
    self.terms = terms
  }

  /// The words of a text in lower case: letters and digits, with apostrophes and hyphens between them.
  package static func words(of text: String) -> [String] {
    let parts = text.lowercased().split { !isOfWord($0) }
    return parts.map { $0.withoutEdges.replacing("’", with: "'") }.filter { !$0.isEmpty }
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "-'’".contains(character)
  }

  private static func shape(of words: [String], _ table: QuestionWords) -> QuestionWords.Shape {
    for start in words.indices {
      let here = table.signs.filter { words[start...].starts(with: $0.words) }
      if let longest = here.map(\.words.count).max() {
        return here.first { $0.words.count == longest }?.shape ?? .open
      }
    }
    return .open
  }

  /// The words with each phrase replaced by what it means.
  private static func joined(_ words: [String], _ table: QuestionWords) -> [String] {
    var joined: [String] = []
    var index = words.startIndex
    while index < words.endIndex {
      if let phrase = table.phrases.first(where: { words[index...].starts(with: $0.words) }) {
        joined.append(phrase.meaning)
        index += phrase.words.count
      } else {
        joined.append(words[index])
        index += 1
      }
    }
    return joined
  }
}

extension Substring {
  /// Without hyphens and apostrophes at either end.
  fileprivate var withoutEdges: String {
    let start = drop { $0 == "-" || $0 == "'" }
    let end = start.lastIndex { $0 != "-" && $0 != "'" }
    return end.map { String(start[...$0]) } ?? ""
  }
}
