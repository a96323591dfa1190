/// Finds commas that change what is asked: before *who*, which then no longer picks out some; beside a negation,
/// which then belongs to another verb.
enum CommaReader {
  private static let relatives: Set<String> = ["who", "which", "som", "where", "whose", "vars"]
  private static let negations: Set<String> = ["inte", "ej", "aldrig", "not", "never"]

  /// Why two sentences of the same words ask different things; nil where only signs differ that change nothing.
  static func reason(_ old: [SentenceWord], _ new: [SentenceWord]) -> ChangeReason? {
    let (was, now) = (commas(old), commas(new))
    guard was != now else { return nil }
    let words = new.filter(\.isWord).map(\.lower)
    for place in was.symmetricDifference(now).sorted() {
      let before = place > 0 && words.indices.contains(place - 1) ? words[place - 1] : ""
      let after = words.indices.contains(place) ? words[place] : ""
      if relatives.contains(after) || negations.contains(before) || negations.contains(after) {
        return ChangeReason(
          .condition, old: was.contains(place) ? "\(before), \(after)" : "\(before) \(after)",
          new: now.contains(place) ? "\(before), \(after)" : "\(before) \(after)")
      }
    }
    return nil
  }

  /// Before which words commas stand, counting words.
  private static func commas(_ words: [SentenceWord]) -> Set<Int> {
    var places: Set<Int> = []
    var count = 0
    for word in words {
      if word.isWord { count += 1 } else if word.surface == "," { places.insert(count) }
    }
    return places
  }
}
