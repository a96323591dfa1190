/// Reads the words of some bytes in one go: folded, decoded, each with what stands around it.
struct WordReader {
  /// Whether angle brackets are tags; in plain text they are signs like others.
  let readsTags: Bool

  private var words: [Word] = []
  private var inTag = false
  /// Where the tag ends that is read: behind `>`, or behind `-->` for a comment.
  private var isComment = false
  private var needsBreak = false
  /// The place at which a word would continue the one before over tags within a line; -1 when nothing could.
  private var gluePlace = -1
  private var keepsGlue = false

  private init(readsTags: Bool) { self.readsTags = readsTags }

  /// The words of a page, or of any other file.
  static func words(inMarkup bytes: UnsafeBufferPointer<UInt8>) -> [Word] { read(bytes, readsTags: true) }

  /// The words of a text.
  static func words(inText text: String) -> [Word] { words(inText: Array(text.utf8)) }

  /// The words of a text.
  static func words(inText bytes: [UInt8]) -> [Word] {
    bytes.withUnsafeBufferPointer { read($0, readsTags: false) }
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>, readsTags: Bool) -> [Word] {
    var reader = WordReader(readsTags: readsTags)
    reader.words.reserveCapacity(bytes.count / 8)
    reader.read(bytes)
    return reader.words
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    let scalars = ScalarReader(bytes: bytes)
    LetterFolding.table.withUnsafeBufferPointer { table in
      var index = 0
      var hash: UInt64 = 0
      var count = 0
      var start = 0
      var end = 0
      var marks: Word.Marks = .number
      let total = bytes.count
      while index < total {
        let byte = bytes[index]
        var scalar = UInt32(byte)
        var next = index + 1
        if byte >= 0x80 || byte == 0x26 || byte == 0x25 || byte == 0x5C {
          let reading = scalars.read(at: index)
          scalar = reading.scalar
          next = reading.end
          if !reading.marks.isEmpty { marks.formUnion(reading.marks) }
        }
        let letter = scalar < 0x1F00 ? table[Int(scalar)] : LetterFolding.folded(scalar)
        if letter > LetterFolding.invisible {
          if count == 0 { start = index }
          hash = WordHash.adding(letter, to: hash)
          count += 1
          if letter > 0x39 { marks.remove(.number) }
          if scalar > 0xC0, let second = LetterFolding.second(scalar) {
            hash = WordHash.adding(second, to: hash)
            count += 1
          }
          end = next
        } else if letter == LetterFolding.separator {
          if count > 0 {
            add(Word(hash: hash, start: start, end: end, count: count, marks: marks))
            hash = 0
            count = 0
          }
          marks = .number
          if readsTags, scalar == 0x3C || scalar == 0x3E {
            if scalar == 0x3C { open(bytes, index, next) } else { close(bytes, index, next) }
          }
        }
        index = next
      }
      if count > 0 { add(Word(hash: hash, start: start, end: end, count: count, marks: marks)) }
    }
  }

  private mutating func add(_ word: Word) {
    var word = word
    if inTag {
      word.marks.insert(.inTag)
    } else {
      if word.start == gluePlace { word.marks.insert(.glued) }
      if needsBreak { word.marks.insert(.afterBreak) }
      needsBreak = false
      gluePlace = word.end
    }
    words.append(word)
  }

  private mutating func open(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ next: Int) {
    guard !inTag, next < bytes.count else { return }
    var nameStart = next
    if bytes[nameStart] == UInt8(ascii: "/") { nameStart += 1 }
    var nameEnd = nameStart
    while nameEnd < bytes.count, nameEnd - nameStart < 10, ScalarReader.isLetterOrDigit(bytes[nameEnd]) {
      nameEnd += 1
    }
    let first = bytes[next]
    guard nameEnd > nameStart || first == UInt8(ascii: "!") || first == UInt8(ascii: "?") else { return }
    isComment =
      next + 2 < bytes.count && first == UInt8(ascii: "!") && bytes[next + 1] == UInt8(ascii: "-")
      && bytes[next + 2] == UInt8(ascii: "-")
    let isInline = isComment || InlineTags.hold(bytes[nameStart..<nameEnd])
    keepsGlue = isInline && index == gluePlace
    if !isInline { needsBreak = true }
    inTag = true
  }

  private mutating func close(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ next: Int) {
    guard inTag else { return }
    if isComment, index < 2 || bytes[index - 1] != UInt8(ascii: "-") { return }
    inTag = false
    gluePlace = keepsGlue ? next : -1
  }
}
