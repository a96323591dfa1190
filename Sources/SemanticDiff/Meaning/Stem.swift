import PolicyModel

/// Words without their inflection.
enum Stem {
  /// The stem of a word in lower case; short words stay as they are.
  static func of(_ word: String, _ table: MeaningWords) -> String {
    guard word.utf8.count > 3 else { return word }
    let stem = table.stems[word] ?? withoutEnding(word, table)
    // 'fall' and 'falls', 'kunn' and 'kun': a doubled letter at the end is one.
    if stem.count > 3, let last = stem.last, stem.dropLast().last == last, !"aeiouyåäö".contains(last) {
      return String(stem.dropLast())
    }
    return stem
  }

  private static func withoutEnding(_ word: String, _ table: MeaningWords) -> String {
    for ending in table.endings where word.utf8.count - ending.utf8.count >= 3 && word.ends(with: ending) {
      return String(word.dropLast(ending.count))
    }
    return word
  }
}
