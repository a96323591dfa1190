import PolicyModel

/// Words without their inflection.
enum Stem {
  /// The stem of a word in lower case; short words stay as they are.
  static func of(_ word: String, _ table: MeaningWords) -> String {
    guard word.utf8.count > 3 else { return word }
    for ending in table.endings where word.utf8.count - ending.utf8.count >= 3 && word.hasSuffix(ending) {
      var stem = word.dropLast(ending.count)
      if stem.count > 3, let last = stem.last, stem.dropLast().last == last, !"aeiouyåäö".contains(last) {
        stem = stem.dropLast()
      }
      return String(stem)
    }
    return word
  }
}
