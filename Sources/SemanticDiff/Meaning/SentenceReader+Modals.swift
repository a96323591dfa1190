import PolicyModel

extension SentenceReader {
  /// Whether a word that can be a modal verb is one here: *får* before an infinitive, *kan* after a person, no *May*
  /// in a date, no *must have been*.
  func isModal(_ modal: MeaningWords.Modal, _ count: Int) -> Bool {
    let word = words[index]
    guard count == 1 else { return true }
    let next = words.indices.contains(index + 1) ? words[index + 1].lower : ""
    if ["ha", "have", "vara", "be"].contains(next), ["måste", "must", "may", "kan"].contains(word.lower) {
      let following = words.indices.contains(index + 2) ? words[index + 2].lower : ""
      // A guess about what was, not a duty: 'must have forgotten', 'måste ha glömt'.
      if next == "ha" || next == "have", isPast(following) { return false }
    }
    switch word.lower {
    case "får":
      return beforeInfinitive()
    case "kan", "can", "could", "will", "behöver":
      let near = words[max(0, index - 3)..<min(words.count, index + 3)]
      return near.contains { table.persons.contains($0.lower) }
    case "may":
      return !(word.isCapital && index > 0) && !(word.isCapital && isNumber(at: index + 1))
    default: return true
    }
  }

  /// Whether an infinitive follows, behind the subject and small words at most: *får vi dela*, not *får många brev*.
  func beforeInfinitive() -> Bool {
    let rest = words[(index + 1)...].filter(\.isWord).map(\.lower)
      .drop {
        table.modals.adverbs.contains($0) || table.modals.pronouns.contains($0)
          || table.modals.negations.contains($0)
      }
    guard let first = rest.first else { return false }
    if table.modals.looksLikeInfinitive(first) { return true }
    if case .quantifier? = table.roles[first] { return false }
    if case .number? = table.roles[first] { return false }
    return rest.dropFirst().prefix(8).contains(where: table.modals.looksLikeInfinitive)
  }

  func isPast(_ word: String) -> Bool {
    if table.presentEndings.isEmpty {
      return word.ends(with: "ed") || word.ends(with: "en") || word == "had" || word == "left"
        || word == "been"
        || word == "gone"
    }
    return word.ends(with: "t") || word.ends(with: "ts")
  }
}
