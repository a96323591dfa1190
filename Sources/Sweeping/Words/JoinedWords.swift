/// Words that one hyphen or low line joins to the next: what an id, a class or an address is written with.
enum JoinedWords {
  /// Whether nothing but a hyphen or low line stands between two words.
  static func join(_ first: Word, _ second: Word, in bytes: some RandomAccessCollection<UInt8>) -> Bool {
    guard second.start == first.end + 1 else { return false }
    let byte = bytes[bytes.index(bytes.startIndex, offsetBy: first.end)]
    return byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  /// The longest stretches of two or more joined words.
  static func all(_ words: [Word], in bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in words.indices.dropFirst() where !join(words[index - 1], words[index], in: bytes) {
      if index - start > 1 { ranges.append(start..<index) }
      start = index
    }
    if words.count - start > 1 { ranges.append(start..<words.count) }
    return ranges
  }

  /// Three numbers with full stops between them and none around: what a version is written with.
  static func versions(_ words: [Word], in bytes: [UInt8]) -> [Range<Int>] {
    func isDot(_ index: Int) -> Bool { bytes.indices.contains(index) && bytes[index] == UInt8(ascii: ".") }
    func follows(_ index: Int) -> Bool {
      words.indices.contains(index) && index > 0 && words[index].start == words[index - 1].end + 1
        && isDot(words[index - 1].end) && words[index].marks.contains(.number)
    }
    return words.indices.compactMap { index in
      guard words[index].marks.contains(.number), words[index].count < 4, !follows(index),
        follows(index + 1), follows(index + 2), !follows(index + 3)
      else { return nil }
      return index..<index + 3
    }
  }
}
