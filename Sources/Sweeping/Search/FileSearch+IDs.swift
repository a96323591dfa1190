extension FileSearch {
  /// Looks for ids and versions among the words of some bytes.
  mutating func searchIDs(_ words: [Word], _ bytes: [UInt8]) {
    guard book.ids.count > 0 else { return }
    func find(_ range: Range<Int>) {
      guard let secret = book.ids.value(WordHash.run(words[range])) else { return }
      words.withUnsafeBufferPointer { add(secret, $0[range], bytes, isText: false) }
    }
    for range in JoinedWords.versions(words) { find(range) }
    var joined = JoinedWords.all(words)[...]
    for index in words.indices {
      if let range = joined.first, range.contains(index) {
        if index == range.lowerBound, !book.openIDs.contains(WordHash.run(words[range])) {
          for start in range {
            for end in (start + 1)..<max(start + 1, min(range.upperBound, start + 32)) {
              find(start..<end + 1)
            }
          }
        }
        if index == range.upperBound - 1 { joined.removeFirst() }
        continue
      }
      let key = WordHash.adding(word: words[index].hash, to: WordHash.emptyRun)
      guard book.ids.value(key) != nil else { continue }
      switch IDPosition.of(words[index], in: bytes) {
      case .certain: find(index..<index + 1)
      case .possible: if !book.ordinaryIDs.contains(key) { find(index..<index + 1) }
      case .none: break
      }
    }
  }
}
