internal import Unpacking

/// The text of a Word, PowerPoint or OpenDocument part as people read it: these programs cut a word into several runs where
/// somebody typed, looked up or marked something, and put marks of their own between.
struct JoinedRuns {
  /// The text as HTML, each paragraph behind a `<p>`.
  let text: [UInt8]
  private let places: [Int]

  /// Where a byte of the text stands in the bytes that were read.
  func offset(of index: Int) -> Int { places.isEmpty ? 0 : places[min(index, places.count - 1)] }

  /// Reads a part; nil when the bytes are none.
  init?(_ bytes: [UInt8]) {
    guard bytes.first == UInt8(ascii: "<") else { return nil }
    // In Office's parts text stands in elements of its own, in OpenDocument's it stands in paragraphs as in HTML.
    let isOffice = ["<w:t", "<w:delText", "<a:t"].contains { BytePlace.of($0, in: bytes) != nil }
    guard isOffice || BytePlace.of("<text:p", in: bytes) != nil else { return nil }
    var text: [UInt8] = []
    var places: [Int] = []
    func add(_ words: some Sequence<UInt8>, at place: Int, step: Int) {
      for (offset, byte) in words.enumerated() {
        text.append(byte)
        places.append(place + offset * step)
      }
    }
    var index = 0
    var takes = !isOffice
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        if takes { add(bytes[index..<end], at: index, step: 1) }
        index = end
        continue
      }
      let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1
      let tag = bytes[index + 1..<max(index + 1, end)]
      let isClosing = tag.first == UInt8(ascii: "/")
      let name = tag.drop { $0 == UInt8(ascii: "/") }.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
      switch String(decoding: name.drop { $0 != UInt8(ascii: ":") }.dropFirst(), as: UTF8.self) {
      case "t", "delText": if isOffice { takes = !isClosing && tag.last != UInt8(ascii: "/") }
      case "tab", "br", "cr", "s", "line-break": add([0x20], at: index, step: 0)
      case "p", "h", "tc", "table-cell": add("<p>".utf8, at: index, step: 0)
      default: break
      }
      index = end + 1
    }
    (self.text, self.places) = (text, places)
  }
}
