/// Finds what the same words say otherwise in another order: whom *only* restricts, who calls whom.
enum LexemeOrder {
  /// Why two readings with the same words say different things; nil where they say the same.
  static func reason(_ old: [Lexeme], _ new: [Lexeme]) -> ChangeReason? {
    guard !old.elementsEqual(new, by: { $0.role == $1.role }) else { return nil }
    let (was, now) = (restricted(old), restricted(new))
    if was != now { return ChangeReason(.quantifier, old: was.first ?? nil, new: now.first ?? nil) }
    let (a, b) = (old.filter(\.isContent), new.filter(\.isContent))
    if let swapped = exchanged(a, b) { return ChangeReason(.subject, old: swapped.0, new: swapped.1) }
    return nil
  }

  /// What follows each *only*.
  private static func restricted(_ lexemes: [Lexeme]) -> [String?] {
    lexemes.indices.filter { lexemes[$0].role == .quantifier("only") }.map { index in
      lexemes.indices.contains(index + 1) ? "\(lexemes[index + 1].surface)".lowercased() : nil
    }
  }

  /// Two parties that changed places around what the one does to the other.
  private static func exchanged(_ old: [Lexeme], _ new: [Lexeme]) -> (String, String)? {
    guard old.count == new.count, old.count >= 3, old[0].role != new[0].role else { return nil }
    let roles = new.map(\.role)
    for end in 1...min(3, old.count - 2) {
      for middle in end + 1...min(end + 2, old.count - 1) {
        for last in middle + 1...min(middle + 3, old.count) {
          let swapped =
            old[middle..<last].map(\.role) + old[end..<middle].map(\.role) + old[0..<end].map(\.role)
            + old[last...].map(\.role)
          // What begins with a preposition is no party: 'on Fridays', 'på kvällen'.
          let moved = new.first { $0.role == old[0].role }
          let came = old.first { $0.role == new[0].role }
          if swapped == roles, !old[0].isAfterPreposition, !new[0].isAfterPreposition,
            moved?.isAfterPreposition == false, came?.isAfterPreposition == false
          {
            return (old[0].surface, new[0].surface)
          }
        }
      }
    }
    return nil
  }
}
