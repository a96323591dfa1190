internal import PolicyModel

/// Looks for the words of a question in texts, all of them in one pass over the bytes and whatever the case.
///
/// A root at the beginning of a word and followed by an ending is the word itself. Followed by more it begins a longer
/// one, and at the end of one it closes it: Swedish writes *kontoregister* and *kundkonto*. The other way round a
/// compound of the question finds its parts: *instagramkonto* finds *konto*.
struct RootFinder: Sendable {
  /// How well each term of the question fits the best word of a text, in hundredths of a quarter: from 0 (not there)
  /// to `whole` (the word itself).
  typealias Fits = [Int]

  /// The fit of the word itself, in its own root.
  static let whole = 400
  /// Of a part of a longer word.
  private static let part = 200
  /// What the fit of a synonym is worth, in hundredths.
  private static let synonym = 85
  /// How many letters each part of a compound has at least.
  private static let partLength = 4

  /// Bytes that are looked for; `start` and `count` say where they lie among those of all patterns.
  private struct Pattern {
    var start = 0
    let count: Int
    let term: Int
    /// The fit where the pattern is a whole word.
    let whole: Int
    /// Where it begins or ends one; 0 when it must be the whole.
    let part: Int
  }

  /// The patterns with their bytes; those that begin with the same pair stand together.
  private let patterns: [Pattern]
  private let bytes: [UInt8]
  /// Where the patterns of each pair of bytes begin, by the number of the pair; one more for the end.
  private let groups: [Int]
  /// For each pair of bytes its number, from 1; 0 where no pattern begins with it.
  private let pairs: [UInt8]
  private let endings: Set<UInt64>
  private let count: Int

  /// Looks for the terms of a question, whose words have the endings of a language.
  init(_ terms: [Question.Term], endings: [String]) {
    self.endings = Set(endings.map { Self.packed(Self.folded($0)) })
    count = terms.count
    var sorted: [Int: [(Pattern, [UInt8])]] = [:]
    for (pattern, bytes) in terms.indices.flatMap({ Self.patterns(of: terms[$0], $0) }) where bytes.count > 1
    {
      sorted[Int(bytes[0]) << 8 | Int(bytes[1]), default: []].append((pattern, bytes))
    }
    var pairs = [UInt8](repeating: 0, count: 1 << 16)
    var groups = [0, 0]
    var patterns: [Pattern] = []
    var all: [UInt8] = []
    // A question with more pairs of first letters than that is no question.
    for (number, pair) in sorted.keys.sorted().prefix(Int(UInt8.max)).enumerated() {
      pairs[pair] = UInt8(number + 1)
      for (pattern, bytes) in sorted[pair] ?? [] {
        var pattern = pattern
        pattern.start = all.count
        patterns.append(pattern)
        all += bytes
      }
      groups.append(patterns.count)
    }
    (self.patterns, self.bytes, self.groups, self.pairs) = (patterns, all, groups, pairs)
  }

  private static func patterns(of term: Question.Term, _ index: Int) -> [(Pattern, [UInt8])] {
    let roots = term.roots.map { ($0, 100) } + term.synonyms.map { ($0, synonym) }
    return roots.flatMap { root, worth -> [(Pattern, [UInt8])] in
      let part = root.count >= partLength ? Self.part * worth / 100 : 0
      func pattern(_ text: String, whole: Int, part: Int) -> (Pattern, [UInt8]) {
        let bytes = folded(text)
        return (Pattern(count: bytes.count, term: index, whole: whole, part: part), bytes)
      }
      return [pattern(root, whole: whole * worth / 100, part: part)]
        + parts(of: root).map { pattern($0, whole: part, part: 0) }
    }
  }

  /// The beginnings and ends of a root that may be words of their own.
  private static func parts(of root: String) -> [String] {
    guard root.count >= 2 * partLength else { return [] }
    return (partLength...root.count - partLength).flatMap {
      [String(root.prefix($0)), String(root.suffix($0))]
    }
  }

  /// Bytes with the bit set that tells small letters from capitals, in ASCII and in å, ä, ö.
  private static func folded(_ text: String) -> [UInt8] { text.utf8.map { $0 | 0x20 } }

  private static func packed(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Fits of a text that has nothing of the question.
  var none: Fits { Fits(repeating: 0, count: count) }

  /// Raises the fits to those that a text has.
  func raise(_ fits: inout Fits, by text: String) {
    var text = text
    text.withUTF8 { raise(&fits, by: $0) }
  }

  /// Raises the fits to those that a text has.
  func raise(_ fits: inout Fits, by text: UnsafeBufferPointer<UInt8>) {
    guard text.count > 1 else { return }
    pairs.withUnsafeBufferPointer { pairs in
      var index = 0
      var first = Int(text[0] | 0x20)
      while index < text.count - 1 {
        let second = Int(text[index + 1] | 0x20)
        let group = pairs[first << 8 | second]
        if group != 0 { raise(&fits, by: text, at: index, Int(group)) }
        first = second
        index += 1
      }
    }
  }

  private func raise(_ fits: inout Fits, by text: UnsafeBufferPointer<UInt8>, at start: Int, _ group: Int) {
    for number in groups[group]..<groups[group + 1] {
      let pattern = patterns[number]
      guard fits[pattern.term] < pattern.whole, stands(pattern, in: text, at: start) else { continue }
      let begins = Self.begins(text, at: start)
      let ends = ends(text, after: start + pattern.count)
      if begins, ends {
        fits[pattern.term] = pattern.whole
      } else if begins || ends {
        fits[pattern.term] = max(fits[pattern.term], pattern.part)
      }
    }
  }

  private func stands(_ pattern: Pattern, in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start + pattern.count <= text.count else { return false }
    for offset in 2..<max(2, pattern.count) where text[start + offset] | 0x20 != bytes[pattern.start + offset]
    {
      return false
    }
    return true
  }

  /// Whether a word ends there, or would without its ending.
  private func ends(_ text: UnsafeBufferPointer<UInt8>, after start: Int) -> Bool {
    var end = start
    while end < text.count, Self.isLetter(text[end]) {
      end += 1
      // No ending is longer than what fits.
      if end - start > 8 { return false }
    }
    return end == start || endings.contains(Self.packed(text[start..<end].lazy.map { $0 | 0x20 }))
  }

  private static func begins(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start > 0 else { return true }
    let before = text[start - 1]
    guard before >= 0x80 else { return !isLetter(before) }
    return (start >= 2 && text[start - 2] == 0xC2) || (start >= 3 && text[start - 3] == 0xE2)
  }

  /// Letters and digits; of what is not ASCII all but the signs that begin with the bytes C2 (« § ») and E2 (” – …).
  private static func isLetter(_ byte: UInt8) -> Bool {
    if byte >= 0x80 { return byte != 0xC2 && byte != 0xE2 }
    return (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }
}
