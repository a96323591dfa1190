package import PolicyModel

/// A question of an employee, as words that can be looked for: *får jag svara på kvällen*.
package struct Question: Sendable {
  /// One word of it and what else it may be called.
  package struct Term: Sendable, Hashable {
    /// The roots under which it is looked for: its own first, then those of its synonyms.
    package let roots: [[UInt8]]
    /// Whether each root was a whole word as asked, so that it may stand in compounds.
    package let text: String
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
    var words = Self.words(of: text)
    var shape = QuestionWords.Shape.open
    if let beginning = table.beginnings.first(where: { words.starts(with: $0.words) }) {
      shape = beginning.shape
      words.removeFirst(beginning.words.count)
    }
    self.shape = shape
    isNegated = words.contains(where: table.negations.contains)
    var terms: [Term] = []
    for word in words where !table.silent.contains(word) && (word.count > 1 || word.first?.isNumber == true) {
      let root = table.root(of: word)
      let others = (table.synonyms[word] ?? table.synonyms[root] ?? []).map(table.root)
      let term = Term(roots: ([root] + others).map { WordSearch.folded($0) }, text: word)
      if !terms.contains(where: { $0.roots.first == term.roots.first }) { terms.append(term) }
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
}

extension Substring {
  /// Without hyphens and apostrophes at either end.
  fileprivate var withoutEdges: String {
    let start = drop { $0 == "-" || $0 == "'" }
    let end = start.lastIndex { $0 != "-" && $0 != "'" }
    return end.map { String(start[...$0]) } ?? ""
  }
}
