/// Hashes of letters, words and runs of words.
///
/// A word's hash is a polynomial of its letters, so that the hash of two halves gives the hash of the whole.
enum WordHash {
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// How many words in a row are somebody's sentence and no coincidence.
  static let runLength = 5

  /// The hash of a word with one letter more.
  @inline(__always)
  static func adding(_ letter: UInt32, to hash: UInt64) -> UInt64 { hash &* base &+ UInt64(letter) &+ 1 }

  /// The hash of a word that two halves make, the second of which has `count` letters.
  static func joining(_ first: UInt64, _ second: UInt64, count: Int) -> UInt64 {
    var factor: UInt64 = 1
    for _ in 0..<count { factor = factor &* base }
    return first &* factor &+ second
  }

  /// Where a run of words begins.
  static let emptyRun: UInt64 = 0x5851_F42D_4C95_7F2D

  /// The hash of a run with one word more; never nought.
  @inline(__always)
  static func adding(word: UInt64, to run: UInt64) -> UInt64 {
    var mixed = (run ^ (word &* 0xFF51_AFD7_ED55_8CCD)) &* 0xC4CE_B9FE_1A85_EC53
    mixed ^= mixed >> 29
    return (mixed &* 0x94D0_49BB_1331_11EB) | 1
  }

  /// The hash of a run of words.
  static func run(_ words: some Sequence<Word>) -> UInt64 {
    words.reduce(emptyRun) { adding(word: $1.hash, to: $0) }
  }
}
