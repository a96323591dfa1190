/// Tells a sentence that was built anew from one in which a word was exchanged.
///
/// Who rebuilds a sentence and keeps every amount, condition and modal verb says the same again in better words; who
/// keeps the sentence and exchanges one noun says something else.
enum Restructuring {
  /// The share of words that may stand in their old order in a sentence that was built anew.
  private static let keptOrder = 0.72
  /// The share of what it is about that may be said with other words.
  private static let otherWords = 0.34

  /// Whether the new sentence says the same again.
  static func isSameAgain(_ old: [SentenceWord], _ new: [SentenceWord], _ comparison: SentenceComparison)
    -> Bool
  {
    guard comparison.contentShare <= otherWords, !comparison.namesOthers else { return false }
    let (was, now) = (old.filter(\.isWord).map(\.lower), new.filter(\.isWord).map(\.lower))
    let shorter = min(was.count, now.count)
    guard shorter >= 8, shorter * 10 >= max(was.count, now.count) * 6 else { return false }
    let kept = SequenceAligner.align(was.map(key), now.map(key)).count { $0 >= 0 }
    return Double(kept) < keptOrder * Double(shorter)
  }

  private static func key(_ word: String) -> UInt64 {
    var hash = KeyHash()
    for byte in word.utf8 { hash.add(byte) }
    return hash.value
  }
}
