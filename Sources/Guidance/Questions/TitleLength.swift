internal import PolicyModel

/// Counts the words of titles that say something: those of `Question.words(of:)` without the silent ones.
///
/// A question meets titles by the ten thousand, so those of letters from A to ö are counted as bytes.
struct TitleLength {
  private let silent: Set<String>
  private let short: Set<UInt64>
  private let longest: Int

  init(_ words: QuestionWords) {
    silent = words.silent
    short = Set(
      words.silent.filter { $0.utf8.count <= 8 }.map { word in
        word.utf8.reduce(0) { $0 << 8 | UInt64($1) }
      })
    longest = words.silent.map(\.utf8.count).max() ?? 0
  }

  /// How many words a title has that say something.
  func count(_ title: String) -> Int {
    var title = title
    return title.withUTF8(count) ?? Question.words(of: title).count { !silent.contains($0) }
  }

  /// The same of bytes; nil when there is a letter or a sign among them that is not one of A to ö.
  private func count(_ title: UnsafeBufferPointer<UInt8>) -> Int? {
    var count = 0
    var index = 0
    while index < title.count {
      let start = index
      while index < title.count, let width = Self.width(title, at: index) {
        guard width > 0 else { return nil }
        index += width
      }
      if says(title[start..<index]) { count += 1 }
      if index == start { index += 1 }
    }
    return count
  }

  /// How many bytes the letter, digit, hyphen or apostrophe there has; nil for another sign, 0 for what is neither.
  private static func width(_ title: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    switch title[index] {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "'"): return 1
    case 0..<0x80: return nil
    case 0xC3: return [0x97, 0xB7].contains(title[index + 1]) ? 0 : 2
    default: return 0
    }
  }

  /// Whether a word between hyphens and apostrophes is left, and is not a silent one.
  private func says(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var word = word
    func isEdge(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") }
    while let first = word.first, isEdge(first) { word.removeFirst() }
    while let last = word.last, isEdge(last) { word.removeLast() }
    guard !word.isEmpty else { return false }
    guard word.count <= longest else { return true }
    guard word.count <= 8 else { return !silent.contains(String(decoding: word, as: UTF8.self).lowercased()) }
    var packed: UInt64 = 0
    var before: UInt8 = 0
    for byte in word {
      let isCapital = before == 0xC3 ? (0x80...0x9E).contains(byte) : (0x41...0x5A).contains(byte)
      packed = packed << 8 | UInt64(isCapital ? byte | 0x20 : byte)
      before = byte
    }
    return !short.contains(packed)
  }
}
