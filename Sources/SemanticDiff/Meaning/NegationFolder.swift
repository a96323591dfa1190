import PolicyModel

/// Joins a modal verb with the negation that belongs to it: *ska därför inte* and *får aldrig* are one thing each.
enum NegationFolder {
  /// The lexemes with their negations joined.
  static func fold(_ lexemes: [Lexeme]) -> [Lexeme] {
    var folded: [Lexeme] = []
    var used: Set<Int> = []
    for (index, lexeme) in lexemes.enumerated() where !used.contains(index) {
      guard case .modal(let modal) = lexeme.role, [.must, .should, .may].contains(modal),
        let negation = self.negation(of: index, in: lexemes, used)
      else {
        folded.append(lexeme)
        continue
      }
      used.insert(negation)
      folded.removeAll { $0.position == lexemes[negation].position && $0.role == .negation }
      folded.append(
        Lexeme(
          role: .modal(negated(modal, lexeme.surface)),
          surface: "\(lexeme.surface) \(lexemes[negation].surface)",
          position: lexeme.position))
    }
    return beforehand(folded)
  }

  private static func negated(_ modal: MeaningWords.Modal, _ surface: String) -> MeaningWords.Modal {
    switch modal {
    case .should: .shouldNot
    case .must where ["måste", "behöver", "need to", "have to"].contains(surface.lowercased()): .needNot
    default: .mustNot
    }
  }

  /// The negation that belongs to a modal verb: the first behind it before another verb of its kind, or one before it
  /// that is its subject.
  private static func negation(of index: Int, in lexemes: [Lexeme], _ used: Set<Int>) -> Int? {
    let modal = lexemes[index]
    for other in lexemes.indices.dropFirst(index + 1) where !used.contains(other) {
      let distance = lexemes[other].position - modal.position
      if distance > 8 { break }
      if case .modal = lexemes[other].role { break }
      if case .condition = lexemes[other].role { break }
      guard lexemes[other].role == .negation else { continue }
      // 'inte bara', 'not only': it restricts nothing of the verb.
      if lexemes.indices.contains(other + 1), lexemes[other + 1].role == .quantifier("only"),
        lexemes[other + 1].position == lexemes[other].position + 1
      {
        continue
      }
      // Farther off only what can stand nowhere else: 'får bilder som andra har tagit ej publiceras'.
      if distance <= 3 || ["ej", "inte", "aldrig"].contains(lexemes[other].surface.lowercased()) {
        return other
      }
    }
    return lexemes.indices.prefix(index).last { other in
      lexemes[other].role == .negation && !used.contains(other) && isSubject(lexemes[other], modal)
    }
  }

  /// A negation before a modal verb belongs to it when it is its subject, or in a subordinate clause.
  private static func isSubject(_ negation: Lexeme, _ modal: Lexeme) -> Bool {
    let word = negation.surface.lowercased()
    let distance = modal.position - negation.position
    return ["ingen", "inga", "inget", "nobody", "none", "no"].contains(word) && distance <= 6
      || ["inte", "ej", "aldrig"].contains(word) && distance == 1
  }

  /// *Minst två månader innan* is *senast två månader innan*.
  private static func beforehand(_ lexemes: [Lexeme]) -> [Lexeme] {
    lexemes.indices.map { index in
      let lexeme = lexemes[index]
      guard lexeme.role == .quantifier("at-least"), lexemes.indices.contains(index + 2),
        case .amount = lexemes[index + 1].role, lexemes[index + 2].role == .time("before")
      else { return lexeme }
      return Lexeme(role: .time("latest"), surface: lexeme.surface, position: lexeme.position)
    }
  }
}
