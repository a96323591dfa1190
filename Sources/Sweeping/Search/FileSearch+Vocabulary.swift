extension FileSearch {
  /// Whether bytes are the list of words of a site's search, of which no two stand beside each other as in a text.
  static func isVocabulary(_ bytes: [UInt8]) -> Bool { bytes.starts(with: vocabulary) }

  private static let vocabulary = Array("const tenetVocabulary".utf8)

  /// Looks in a list of words for those that stand in closed texts alone: one is enough to tell that such a text was read.
  mutating func searchVocabulary(_ words: [Word], _ bytes: [UInt8]) {
    words.withUnsafeBufferPointer { words in
      for index in words.indices where !words[index].marks.has(.number) {
        guard let secret = book.words.value(WordHash.run(words[index...index])) else { continue }
        add(secret, words[index...index], bytes, isText: false)
      }
    }
  }
}
