/// Words that one sign joins to the next: what ids, classes and addresses are written with, and versions.
enum JoinedWords {
  /// The longest stretches of two or more words with a hyphen or low line between each two.
  static func all(_ words: [Word]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    words.withUnsafeBufferPointer { words in
      guard let word = words.baseAddress else { return }
      var start = 0
      var index = 1
      while index < words.count {
        if word[index].marks.rawValue & Word.Marks.joined.rawValue == 0 {
          if index - start > 1 { ranges.append(start..<index) }
          start = index
        }
        index += 1
      }
      if words.count - start > 1 { ranges.append(start..<words.count) }
    }
    return ranges
  }

  /// Three numbers with full stops between them and none around: what a version is written with.
  static func versions(_ words: [Word]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    let mark = Word.Marks.dotted.rawValue | Word.Marks.number.rawValue
    words.withUnsafeBufferPointer { words in
      guard let word = words.baseAddress else { return }
      func follows(_ index: Int) -> Bool {
        index > 0 && index < words.count && word[index].marks.rawValue & mark == mark
      }
      var index = 2
      while index < words.count {
        if follows(index), follows(index - 1), !follows(index - 2), !follows(index + 1),
          word[index - 2].marks.has(.number), word[index - 2].count < 4
        {
          ranges.append(index - 2..<index + 1)
        }
        index += 1
      }
    }
    return ranges
  }
}
