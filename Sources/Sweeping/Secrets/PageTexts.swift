/// What stands on every page whatever a workspace says: the words of templates, and those that formats are written with.
///
/// Prepared once, for as many sweeps as there are.
package struct PageTexts: Sendable {
  /// The runs of words.
  let runs: [UInt64]
  /// The ids, and words that hyphens join.
  let ids: [UInt64]
  /// The words, of which an id of one word may be one.
  let words: [UInt64]
  /// The hashes of the words themselves.
  let wordHashes: Set<UInt64>

  /// Takes templates, styles, scripts and files of words.
  package init(_ files: [[UInt8]]) {
    var runs: Set<UInt64> = []
    var ids: Set<UInt64> = []
    var singles: Set<UInt64> = []
    var hashes: Set<UInt64> = []
    func add(_ words: [Word], _ bytes: [UInt8]) {
      hashes.formUnion(words.lazy.map(\.hash))
      for start in words.indices {
        var key = WordHash.emptyRun
        for index in start..<min(start + WordHash.runLength, words.count) {
          key = WordHash.adding(word: words[index].hash, to: key)
          runs.insert(key)
          guard index == start else { continue }
          if IDPosition.of(words[start], in: bytes) == .certain {
            ids.insert(key)
          } else {
            singles.insert(key)
          }
        }
      }
      let joined = JoinedWords.all(words) + JoinedWords.versions(words)
      ids.formUnion(joined.map { WordHash.run(words[$0]) })
    }
    for file in files {
      let words = file.withUnsafeBufferPointer { WordReader.words(inMarkup: $0) }
      add(words, file)
      add(words.filter { !$0.marks.has(.inTag) }, file)
    }
    for word in FormatWords.all {
      let bytes = Array(word.utf8)
      add(WordReader.words(inText: bytes), bytes)
    }
    self.runs = Array(runs)
    self.ids = Array(ids)
    self.words = Array(singles)
    self.wordHashes = hashes
  }
}
