extension FileSearch {
  /// Notes a piece, unless it was found before in another reading, or continues the one before.
  mutating func add(
    _ secret: UInt32, _ words: Slice<UnsafeBufferPointer<Word>>, _ bytes: [UInt8], isText: Bool
  ) {
    guard let first = words.first, let last = words.last else { return }
    var forms = forms
    let marks = words.reduce(Word.Marks()) { $0.union($1.marks) }
    if marks.has(.entity) { forms.insert(.entities) }
    if marks.has(.percent) { forms.insert(.percent) }
    if marks.has(.escape) { forms.insert(.escapes) }
    if marks.has(.inTag) { forms.insert(.attribute) }
    let range = first.start..<last.end
    if isText, bytes[range].contains(0x3C) { forms.insert(.tags) }
    if words.count > 1, words.dropFirst().allSatisfy({ $0.marks.has(.joined) }) {
      forms.insert(.joined)
    }
    if forms.isEmpty { forms.insert(.text) }
    let place = placeInFile(range.lowerBound)
    // Found before, when the file was read in another way.
    guard seen.insert(Seen(secret: secret, offset: place)).inserted else { return }
    if let index = newest[secret], result.hits[index].reading == reading,
      result.hits[index].range.contains(range.lowerBound)
    {
      if range.upperBound > result.hits[index].range.upperBound {
        result.hits[index].range = result.hits[index].range.lowerBound..<range.upperBound
        result.hits[index].words = Self.shown(bytes[result.hits[index].range])
      }
      return
    }
    guard result.hits.count < Self.mostHits else { return }
    newest[secret] = result.hits.count
    result.hits.append(
      Hit(
        secret: secret, range: range, reading: reading, offset: place, words: Self.shown(bytes[range]),
        forms: forms))
  }

  /// The most pieces that are named of one file: who has so many has seen enough.
  private static let mostHits = 200

  private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes.prefix(200), as: UTF8.self)
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 80 ? words.prefix(79) + "…" : words
  }
}
