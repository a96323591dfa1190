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
    guard let base = bytes.baseAddress else { return }
    let scalars = ScalarReader(bytes: bytes)
    let total = bytes.count
    Self.classes.withUnsafeBufferPointer { classes in
      guard let classes = classes.baseAddress else { return }
      var index = 0
      var hash: UInt64 = 0
      var count = 0
      var start = 0
      var end = 0
      var marks: UInt16 = 0
      var separators = 0
      var separator: UInt32 = 0
      var hasLetters = false
      while index < total {
        let letter = classes[Int(base[index])]
        if letter > Self.special {
          if count == 0 {
            start = index
            if separators == 1 { marks |= Self.mark(separator) }
          }
          hash = WordHash.adding(UInt32(letter), to: hash)
          count += 1
          if letter > 0x39 { hasLetters = true }
          index += 1
          end = index
          continue
        }
        var scalar: UInt32 = 0
        var next = index + 1
        if letter == Self.special {
          let reading = scalars.read(at: index)
          next = reading.end
          scalar = reading.scalar
          let folded = LetterFolding.folded(scalar)
          if folded == LetterFolding.invisible {
            index = next
            continue
          }
          if folded != LetterFolding.separator {
            if count == 0 {
              start = index
              marks = separators == 1 ? Self.mark(separator) : 0
            }
            marks |= reading.marks.rawValue
            hash = WordHash.adding(folded, to: hash)
            count += 1
            if folded > 0x39 { hasLetters = true }
            if let second = LetterFolding.second(scalar) {
              hash = WordHash.adding(second, to: hash)
              count += 1
            }
            index = next
            end = next
            continue
          }
          // A separator that is written with another sign belongs to the word before it.
          marks |= reading.marks.rawValue
        }
        if count > 0 {
          let all = Word.Marks(rawValue: marks | (hasLetters ? 0 : Word.Marks.number.rawValue))
          add(Word(hash: hash, start: start, end: end, count: count, marks: all))
          hash = 0
          count = 0
          marks = 0
          hasLetters = false
          separators = 0
        }
        separators += 1
        separator = letter == Self.special ? scalar : UInt32(base[index])
        if readsTags, scalar == 0x3C || scalar == 0x3E {
          if scalar == 0x3C { open(bytes, index, next) } else { close(bytes, index, next) }
        }
        index = next
      }
      if count > 0 {
        let all = Word.Marks(rawValue: marks | (hasLetters ? 0 : Word.Marks.number.rawValue))
        add(Word(hash: hash, start: start, end: end, count: count, marks: all))
      }
    }
  }

  /// What a single sign between two words says of the second.
  private static func mark(_ separator: UInt32) -> UInt16 {
    switch separator {
    case 0x2D, 0x5F, 0x2010, 0x2011: Word.Marks.joined.rawValue
    case 0x2E: Word.Marks.dotted.rawValue
    default: 0
    }
  }

  /// What needs more than a look at one byte.
  private static let special: UInt8 = 1

  /// The folded letter of each byte; nought for what stands between words.
  private static let classes: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0x80..., UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "\\"), UInt8(ascii: "<"),
      UInt8(ascii: ">"):
      special
    default: UInt8(LetterFolding.folded(UInt32(byte)))
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
    guard !inTag, next < bytes.count, !Self.isCharacterData(bytes, next) else { return }
    var nameStart = next
    // Scripts write `<\/em>`.
    if bytes[nameStart] == UInt8(ascii: "\\"), nameStart + 1 < bytes.count { nameStart += 1 }
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

  /// Whether what begins is a stretch of text in XML: `<![CDATA[`.
  private static func isCharacterData(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index + 1 < bytes.count && bytes[index] == UInt8(ascii: "!") && bytes[index + 1] == UInt8(ascii: "[")
  }

  private mutating func close(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ next: Int) {
    guard inTag else { return }
    if isComment, index < 2 || bytes[index - 1] != UInt8(ascii: "-") { return }
    inTag = false
    gluePlace = keepsGlue ? next : -1
  }
}
