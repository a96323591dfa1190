/// Takes what may be read, out of what is searched for.
struct SecretOpener: TextSink {
  private(set) var book: SecretBook

  init(book: SecretBook) { self.book = book }

  mutating func take(
    _ text: String, _ kind: Secret.Kind, isOpen: Bool, _ place: @autoclosure () -> SecretPlace
  ) {
    guard isOpen else { return }
    if kind == .id { book.open(id: WordHash.run(WordReader.words(inText: text))) }
    open(text)
  }

  mutating func open(_ text: String) {
    let bytes = Array(text.utf8)
    open(WordReader.words(inText: bytes), of: bytes)
  }

  mutating func open(_ pages: PageTexts) {
    book.open(runs: pages.runs)
    for id in pages.ids { book.open(id: id) }
    for word in pages.words { book.note(word: word) }
  }

  private mutating func open(_ words: [Word], of bytes: [UInt8]) {
    for start in words.indices {
      var key = WordHash.emptyRun
      for index in start..<min(start + WordHash.runLength, words.count) {
        key = WordHash.adding(word: words[index].hash, to: key)
        book.open(run: key)
        guard index == start else { continue }
        book.open(word: key)
        note(key, words[start], in: bytes)
      }
    }
    for joined in JoinedWords.all(words) + JoinedWords.versions(words) {
      book.open(id: WordHash.run(words[joined]))
    }
  }

  /// An id of one word that stands in a text as ids stand is open; elsewhere it is a word of the language.
  private mutating func note(_ key: UInt64, _ word: Word, in bytes: [UInt8]) {
    guard book.ids.value(key) != nil else { return }
    if IDPosition.of(word, in: bytes) == .certain { book.open(id: key) } else { book.note(word: key) }
  }
}
