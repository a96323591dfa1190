internal import Messages
internal import Unpacking

/// Searches one file, its name and what is packed in it, for the pieces of secrets.
struct FileSearch {
  /// A piece that was found.
  struct Hit {
    let secret: UInt32
    /// Where it stands in the bytes that were searched.
    var range: Range<Int>
    /// Which reading of the file that was.
    let reading: Int
    /// Where it stands in the file.
    var offset: Int
    var words: String
    var forms: Set<SweepForm>
  }

  /// What came out of a search.
  struct Result {
    var hits: [Hit] = []
    /// The texts that had to be there and were.
    var landmarks: Set<UInt32> = []
    /// Why something in the file could not be looked into.
    var closedParts: Set<Message> = []
  }

  let book: SecretBook
  private let landmarks: GramTable
  var result = Result()
  var forms: Set<SweepForm> = []
  var placeInFile: (Int) -> Int = { $0 }
  var reading = 0
  var newest: [UInt32: Int] = [:]
  var seen: Set<Seen> = []

  /// A secret at a place.
  struct Seen: Hashable {
    let secret: UInt32
    let offset: Int
  }

  private init(_ book: SecretBook, _ landmarks: GramTable) {
    self.book = book
    self.landmarks = landmarks
  }

  /// Searches a file's bytes.
  static func search(_ bytes: [UInt8], for book: SecretBook, landmarks: GramTable = GramTable([])) -> Result {
    var search = FileSearch(book, landmarks)
    search.searchAll(bytes, depth: 0)
    return search.result
  }

  /// Searches a file's path.
  static func search(name path: String, for book: SecretBook) -> Result {
    var search = FileSearch(book, GramTable([]))
    search.forms = [.name]
    search.search(Array("/\(path)/".utf8))
    return search.result
  }

  private mutating func searchAll(_ bytes: [UInt8], depth: Int) {
    if let reason = ClosedFormat.reason(bytes) { result.closedParts.insert(reason) }
    let words = search(bytes)
    let outer = (forms, placeInFile)
    if BytePlace.of(0, in: bytes) != nil {
      for reading in UTF16Text.readings(of: bytes) {
        forms = outer.0.union([.utf16])
        placeInFile = { outer.1(reading.offset(of: $0)) }
        search(reading.text)
      }
    }
    if let joined = JoinedRuns(bytes) {
      placeInFile = { outer.1(joined.offset(of: $0)) }
      search(joined.text)
    }
    (forms, placeInFile) = outer
    if depth < 2 {
      for run in Base64Run.all(words, in: bytes) {
        for (skipped, decoded) in run.decodings(in: bytes) {
          forms = outer.0.union([.base64])
          placeInFile = { outer.1(run.range.lowerBound + skipped + $0 * 4 / 3) }
          searchAll(decoded, depth: depth + 1)
        }
      }
    }
    (forms, placeInFile) = outer
  }

  @discardableResult
  private mutating func search(_ bytes: [UInt8]) -> [Word] {
    reading += 1
    let words = bytes.withUnsafeBufferPointer { WordReader.words(inMarkup: $0) }
    guard !words.isEmpty else { return [] }
    searchRuns(words, bytes, isText: false)
    let hasTags = words.contains { $0.marks.has(.inTag) || $0.marks.has(.afterBreak) }
    if hasTags {
      let text = words.filter { !$0.marks.has(.inTag) }
      searchRuns(text, bytes, isText: true)
      if text.contains(where: { $0.marks.has(.glued) }) {
        searchRuns(Self.gluing(text), bytes, isText: true)
      }
    }
    searchIDs(words, bytes)
    if Self.isVocabulary(bytes) { searchVocabulary(words, bytes) }
    return words
  }

  /// The words as they read when tags within them are taken away.
  private static func gluing(_ words: [Word]) -> [Word] {
    var glued: [Word] = []
    for word in words {
      guard word.marks.has(.glued), var last = glued.popLast() else {
        glued.append(word)
        continue
      }
      last.hash = WordHash.joining(last.hash, word.hash, count: word.count)
      last.end = word.end
      last.count += word.count
      last.marks.formUnion(word.marks.subtracting([.number, .afterBreak]))
      if !word.marks.has(.number) { last.marks.remove(.number) }
      glued.append(last)
    }
    return glued
  }

  private mutating func searchRuns(_ words: [Word], _ bytes: [UInt8], isText: Bool) {
    let runs = book.runs
    let landmarks = landmarks
    let hasLandmarks = landmarks.count > 0
    let filterMask = runs.filterMask
    words.withUnsafeBufferPointer { words in
      runs.filter.withUnsafeBufferPointer { filter in
        guard let word = words.baseAddress, let filter = filter.baseAddress else { return }
        let total = words.count
        let breakMark = isText ? Word.Marks.afterBreak.rawValue : 0
        var start = 0
        while start < total {
          var key = WordHash.emptyRun
          let end = start + WordHash.runLength < total ? start + WordHash.runLength : total
          var index = start
          while index < end {
            if index > start, word[index].marks.rawValue & breakMark != 0 { break }
            key = WordHash.adding(word: word[index].hash, to: key)
            let bit = (key >> 3) & filterMask
            if filter[Int(truncatingIfNeeded: bit >> 6)] & (1 << (bit & 63)) != 0,
              let secret = runs.value(key)
            {
              add(secret, words[start...index], bytes, isText: isText)
            }
            if hasLandmarks, let landmark = landmarks.value(key) { result.landmarks.insert(landmark) }
            index += 1
          }
          start += 1
        }
      }
    }
  }
}
