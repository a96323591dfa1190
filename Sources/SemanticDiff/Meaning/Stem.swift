import PolicyModel

/// Words without their inflection.
enum Stem {
  /// The stem of a word in lower case; short words stay as they are.
  static func of(_ word: String, _ table: MeaningWords) -> String {
    guard word.utf8.count > 3 else { return word }
    if let stem = table.stems[word] { return stem }
    var word = table.presentEndings.isEmpty ? americanised(word) : word
    return word.withUTF8 { bytes in
      var length = bytes.count - endingLength(bytes, table)
      // 'fall' and 'falls', 'kunn' and 'kun': a doubled letter at the end is one.
      if length > 3, bytes[length - 1] == bytes[length - 2], bytes[length - 1] < 0x80,
        !vowels.contains(bytes[length - 1])
      {
        length -= 1
      }
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[..<length]), as: UTF8.self)
    }
  }

  /// British and American spellings as one: *colour*, *organise*.
  ///
  /// Other words change alike on both sides.
  private static func americanised(_ word: String) -> String {
    guard word.utf8.count >= 5 else { return word }
    var bytes = Array(word.utf8)
    for index in bytes.indices.dropFirst(2).reversed() {
      let two = (bytes[index - 1], bytes[index])
      if two == (0x6F, 0x75), index + 1 < bytes.count, bytes[index + 1] == 0x72 {
        bytes.remove(at: index)
      } else if two == (0x69, 0x73), index + 1 < bytes.count {
        bytes[index] = 0x7A
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let vowels: Set<UInt8> = Set("aeiouy".utf8)

  /// The length of the longest ending that leaves three bytes of the word.
  private static func endingLength(_ bytes: UnsafeBufferPointer<UInt8>, _ table: MeaningWords) -> Int {
    guard let last = bytes.last else { return 0 }
    for ending in table.endings(endingIn: last) where bytes.count - ending.count >= 3 {
      let start = bytes.count - ending.count
      if ending.indices.allSatisfy({ bytes[start + $0] == ending[$0] }) { return ending.count }
    }
    return 0
  }
}
