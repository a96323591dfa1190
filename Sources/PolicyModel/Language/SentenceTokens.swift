/// The words of a sentence in lower case, and the signs that end a clause.
///
/// Works on bytes: a workspace has hundreds of thousands of sentences, and most say nothing about strength.
struct SentenceTokens {
  /// A word in lower case; nil for a comma, colon, dash or parenthesis.
  private(set) var tokens: [String?] = []
  /// Whether the sentence asks something.
  private(set) var isQuestion = false

  private var word: [UInt8] = []

  /// Splits a sentence, quoted speech left out; `names` keep their capital unless the sentence begins with them.
  init(_ sentence: String, names: Set<String> = []) {
    var isQuoted = false
    var bytes = sentence.utf8.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        isQuestion = false
        if !isQuoted { word.append(byte) }
      case UInt8(ascii: "'"), UInt8(ascii: "-"):
        if !word.isEmpty { word.append(byte) }
      case UInt8(ascii: "\""):
        isQuoted.toggle()
        endWord(names)
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        endWord(names)
      case 0x00..<0x80:
        isQuestion = byte == UInt8(ascii: "?")
        endPause(isQuoted: isQuoted, names)
      case 0xC2:
        let next = bytes.next() ?? 0
        endWord(names)
        if next == 0xAB || next == 0xBB { isQuoted.toggle() }  // « »
      case 0xE2:
        let next = (bytes.next() ?? 0, bytes.next() ?? 0)
        switch next {
        case (0x80, 0x99): if !word.isEmpty { word.append(UInt8(ascii: "'")) }  // ’
        case (0x80, 0x9C), (0x80, 0x9D), (0x80, 0x9E):  // “ ” „
          isQuoted.toggle()
          endWord(names)
        default: endPause(isQuoted: isQuoted, names)
        }
      case 0xC3:
        // Å, Ä, Ö and their like become small.
        let next = bytes.next() ?? 0
        if !isQuoted { word += [byte, (0x80...0x9E).contains(next) && next != 0x97 ? next + 0x20 : next] }
        isQuestion = false
      default:
        if !isQuoted { word.append(byte) }
        isQuestion = false
      }
    }
    endWord(names)
  }

  private mutating func endPause(isQuoted: Bool, _ names: Set<String>) {
    endWord(names)
    if !isQuoted { tokens.append(nil) }
  }

  private mutating func endWord(_ names: Set<String>) {
    guard !word.isEmpty else { return }
    defer { word.removeAll(keepingCapacity: true) }
    if !names.isEmpty, !tokens.isEmpty, word[0] < UInt8(ascii: "a") {
      let written = String(decoding: word, as: UTF8.self)
      if names.contains(written) {
        tokens.append(written)
        return
      }
    }
    for index in word.indices where (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(word[index]) {
      word[index] += 0x20
    }
    tokens.append(String(decoding: word, as: UTF8.self))
  }

  /// The words from an index on, up to the next pause.
  func words(from index: Int) -> [String] {
    var words: [String] = []
    for token in tokens[min(index, tokens.count)...] {
      guard let token else { break }
      words.append(token)
    }
    return words
  }
}
