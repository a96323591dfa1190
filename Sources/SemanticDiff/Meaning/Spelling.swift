/// Slips of the hand.
enum Spelling {
  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u", "y", "å", "ä", "ö"]

  /// Whether two words differ by one slip: a letter too many, too few, wrong, or two that changed places.
  ///
  /// Short words are never slips of each other: *nu* and *ni* are two words.
  static func isSlip(_ a: String, _ b: String) -> Bool {
    let (x, y) = (Array(a), Array(b))
    guard min(x.count, y.count) >= 4, abs(x.count - y.count) <= 1, x != y else { return false }
    // A letter more or less at the very beginning makes another word: 'behörig' and 'obehörig'.
    guard x[0] == y[0] || (x.count == y.count && x.count >= 7) else { return false }
    var start = 0
    while start < min(x.count, y.count), x[start] == y[start] { start += 1 }
    var end = 0
    while end < min(x.count, y.count) - start, x[x.count - 1 - end] == y[y.count - 1 - end] { end += 1 }
    let (xs, ys) = (x[start..<x.count - end], y[start..<y.count - end])
    if xs.count + ys.count == 1 {
      let (letter, place, word) = xs.isEmpty ? (ys[ys.startIndex], start, y) : (xs[xs.startIndex], start, x)
      let isDoubled =
        place > 0 && word[place - 1] == letter || place + 1 < word.count && word[place + 1] == letter
      return isDoubled || min(x.count, y.count) >= 5 && place + 1 < word.count
    }
    if xs.count == 2, ys.count == 2 { return xs.first == ys.last && xs.last == ys.first }
    guard let before = xs.first, let after = ys.first, xs.count == 1, ys.count == 1 else { return false }
    // 'seperate' is a slip; a consonant for another makes words: 'employer' and 'employee', 'avtalet' and 'antalet'.
    return x.count >= 9 || x.count >= 6 && vowels.contains(before) && vowels.contains(after)
  }
}
