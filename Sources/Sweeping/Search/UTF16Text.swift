/// Bytes read as UTF-16, as cameras and picture programs write some of what they note.
struct UTF16Text {
  /// The text in UTF-8; what is no letter of the Latin alphabets is a line break.
  let text: [UInt8]
  private let places: [Int]

  /// Where a byte of the text stands in the bytes that were read.
  func offset(of index: Int) -> Int { places.isEmpty ? 0 : places[min(index, places.count - 1)] }

  /// Both orders of bytes, beginning at an even or odd place; only stretches of several letters count.
  static func readings(of bytes: [UInt8]) -> [UTF16Text] {
    [true, false].flatMap { isLittle in [0, 1].compactMap { read(bytes, isLittle: isLittle, from: $0) } }
  }

  private static func read(_ bytes: [UInt8], isLittle: Bool, from first: Int) -> UTF16Text? {
    var text: [UInt8] = []
    var places: [Int] = []
    var hasLetters = false
    var index = first
    while index + 1 < bytes.count {
      let low = bytes[isLittle ? index : index + 1]
      let high = bytes[isLittle ? index + 1 : index]
      let unit = UInt32(high) << 8 | UInt32(low)
      if unit >= 0x20, unit < 0x370, let scalar = Unicode.Scalar(unit) {
        for byte in UTF8.encode(scalar) ?? .init([0x0A]) {
          text.append(byte)
          places.append(index)
        }
        hasLetters = true
      } else if text.last != 0x0A {
        text.append(0x0A)
        places.append(index)
      }
      index += 2
    }
    return hasLetters ? UTF16Text(text: text, places: places) : nil
  }
}
