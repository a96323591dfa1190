/// Sets aside what two versions of a file have in common before they are read: the texts under headings that are the
/// same to the byte.
///
/// The headings stay, so that every element is there and in its place; their texts become empty lines on both sides, so
/// that positions stay true. What is the same on both sides is no difference, and need not be parsed to know it.
package enum UnchangedText {
  /// The two versions without the texts they share; as they are where that cannot be told without parsing.
  package static func setAside(_ old: [UInt8], _ new: [UInt8]) -> (old: [UInt8], new: [UInt8]) {
    guard let before = sections(old), let after = sections(new) else { return (old, new) }
    var counts: [UInt64: Int] = [:]
    for section in before { counts[section.key, default: 0] += 1 }
    for section in after { counts[section.key, default: 0] -= 1 }
    let shared = Set(before.map(\.key)).intersection(after.map(\.key)).filter { counts[$0] == 0 }
    return (blanked(old, before, shared), blanked(new, after, shared))
  }

  /// A heading and the text under it.
  private struct Section {
    /// The hash of all of it.
    let key: UInt64
    /// Where the text under the heading and its attributes lies.
    let text: Range<Int>
  }

  private static func blanked(_ bytes: [UInt8], _ sections: [Section], _ shared: Set<UInt64>) -> [UInt8] {
    guard !shared.isEmpty else { return bytes }
    var blanked = bytes
    for section in sections where shared.contains(section.key) {
      for index in section.text where bytes[index] != 0x0A { blanked[index] = 0x20 }
    }
    return blanked
  }

  /// The sections of a file; nil when it holds what can reach from one section into another: HTML, definitions of
  /// links, lines that end in carriage returns.
  private static func sections(_ bytes: [UInt8]) -> [Section]? {
    bytes.withUnsafeBufferPointer { bytes in
      var sections: [Section] = []
      var scanner = LineScanner(bytes)
      scanner.passFrontMatter()
      var hash = KeyHash()
      var text: Int?
      var fence: UInt8?
      while let line = scanner.next() {
        if bytes[line].contains(0x0D) { return nil }
        let first = bytes[line].first { $0 != 0x20 }
        if first == UInt8(ascii: "<") || first == UInt8(ascii: "[") && bytes[line].contains(UInt8(ascii: ":"))
        {
          return nil
        }
        if let sign = first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~"),
          isFence(bytes, line, sign)
        {
          fence = fence == nil ? sign : fence == sign ? nil : fence
        }
        if fence == nil, bytes[line].first == UInt8(ascii: "#") {
          if let text { sections.append(Section(key: hash.value, text: text..<line.lowerBound)) }
          hash = KeyHash()
          text = line.upperBound
        } else if text == line.lowerBound - 1 || text == line.lowerBound, first == UInt8(ascii: "{") {
          text = line.upperBound
        }
        for byte in bytes[line] { hash.add(byte) }
        hash.add(UInt8(0x0A))
      }
      if let text, text <= bytes.count { sections.append(Section(key: hash.value, text: text..<bytes.count)) }
      return fence == nil ? sections : nil
    }
  }

  private static func isFence(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ sign: UInt8) -> Bool
  {
    let signs = bytes[line].drop { $0 == 0x20 }.prefix { $0 == sign }
    return signs.count >= 3
  }
}

/// Steps from line to line of a buffer.
private struct LineScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var start = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next line without its ending; nil at the end.
  mutating func next() -> Range<Int>? {
    guard start < bytes.count else { return nil }
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    defer { start = end + 1 }
    return start..<end
  }

  /// Goes behind front matter between two lines `---`.
  mutating func passFrontMatter() {
    let fence = Array("---".utf8)
    var ahead = self
    guard let first = ahead.next(), bytes[first].elementsEqual(fence) else { return }
    while let line = ahead.next() {
      if bytes[line].elementsEqual(fence) {
        self = ahead
        return
      }
    }
  }
}
