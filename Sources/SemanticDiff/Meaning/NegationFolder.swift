import PolicyModel

/// Joins a modal verb with the negation that belongs to it: *ska därför inte* and *får aldrig* are one thing each.
enum NegationFolder {
  /// The lexemes with their negations joined.
  static func fold(_ lexemes: [Lexeme], _ words: [SentenceWord]) -> [Lexeme] {
    var folded = lexemes
    for (position, lexeme) in lexemes.enumerated() {
      guard case .modal(let modal) = lexeme.role, [.must, .should, .may].contains(modal) else { continue }
      let near = folded.indices.filter { other in
        guard case .negation = folded[other].role else { return false }
        let distance = folded[other].position - lexeme.position
        return distance > 0 ? distance <= 3 : distance >= -3 && isBefore(folded[other], lexeme)
      }
      guard let negation = near.first else { continue }
      let negated: MeaningWords.Modal =
        switch modal {
        case .should: .shouldNot
        case .must where ["måste", "behöver", "need to", "have to"].contains(lexeme.surface.lowercased()):
          .needNot
        default: .mustNot
        }
      folded[position] = Lexeme(
        role: .modal(negated), surface: "\(lexeme.surface) \(folded[negation].surface)",
        position: lexeme.position)
      folded.remove(at: negation)
      // Positions of the rest have moved: begin again with what is left.
      return fold(folded, words)
    }
    return folded
  }

  /// A negation before a modal verb belongs to it when it is its subject, or in a subordinate clause.
  private static func isBefore(_ negation: Lexeme, _ modal: Lexeme) -> Bool {
    let word = negation.surface.lowercased()
    return ["ingen", "inga", "inget", "nobody", "none", "no"].contains(word)
      || (["inte", "ej", "aldrig"].contains(word) && modal.position - negation.position == 1)
  }
}
