/// A numbered object of a PDF.
struct PDFObject {
  /// Its number.
  let number: Int
  /// What it is.
  let value: PDFValue
  /// Where its stream stands in the file; nil when it has none.
  let stream: Range<Int>?

  /// An entry of its dictionary.
  subscript(_ key: String) -> PDFValue? { value.entries[key] }
}

/// Finds every object in the bytes of a PDF, whatever its own list says: also those that nothing leads to.
enum PDFScanner {
  /// The objects in the order of the file.
  static func objects(_ bytes: [UInt8]) -> [PDFObject] {
    var objects: [PDFObject] = []
    var index = 0
    while let place = BytePlace.of("obj", in: bytes, from: index) {
      index = place + 3
      guard let number = number(before: place, bytes) else { continue }
      var lexer = PDFLexer(bytes, at: index)
      let value = lexer.value() ?? .word("null")
      lexer.skipSpace()
      let stream = stream(at: lexer.index, value, bytes)
      objects.append(PDFObject(number: number, value: value, stream: stream))
      index = stream?.upperBound ?? max(index, lexer.index)
    }
    return objects
  }

  /// The dictionaries behind `trailer`.
  static func trailers(_ bytes: [UInt8]) -> [[String: PDFValue]] {
    var trailers: [[String: PDFValue]] = []
    var index = 0
    while let place = BytePlace.of("trailer", in: bytes, from: index) {
      index = place + 7
      var lexer = PDFLexer(bytes, at: index)
      if let value = lexer.value() { trailers.append(value.entries) }
    }
    return trailers
  }

  /// The number of an object whose `obj` stands at a place: `12 0 obj`.
  private static func number(before place: Int, _ bytes: [UInt8]) -> Int? {
    var index = place - 1
    func digits() -> Int? {
      while index >= 0, PDFLexer.isSpace(bytes[index]) { index -= 1 }
      let last = index
      while index >= 0, last - index < 10, (0x30...0x39).contains(bytes[index]) { index -= 1 }
      return index == last ? nil : Int(String(decoding: bytes[index + 1...last], as: UTF8.self))
    }
    guard digits() != nil, index >= 0, PDFLexer.isSpace(bytes[index]) else { return nil }
    return digits()
  }

  private static func stream(at place: Int, _ value: PDFValue, _ bytes: [UInt8]) -> Range<Int>? {
    guard case .dictionary(let entries) = value, bytes[min(place, bytes.count)...].starts(with: word) else {
      return nil
    }
    var start = place + word.count
    if start < bytes.count, bytes[start] == 0x0D { start += 1 }
    if start < bytes.count, bytes[start] == 0x0A { start += 1 }
    if let length = entries["Length"]?.integer, length >= 0, start + length <= bytes.count {
      var end = start + length
      while end < bytes.count, PDFLexer.isSpace(bytes[end]) { end += 1 }
      if bytes[end...].starts(with: endWord) { return start..<start + length }
    }
    let end = BytePlace.of("endstream", in: bytes, from: start) ?? bytes.count
    return start..<max(start, end)
  }

  private static let word = Array("stream".utf8)
  private static let endWord = Array("endstream".utf8)
}
