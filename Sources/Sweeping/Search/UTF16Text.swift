internal import Unpacking

/// Bytes read as UTF-16, as cameras and picture programs write some of what they note.
struct UTF16Text {
  /// The text in UTF-8; what is no letter of the Latin alphabets is a line break.
  let text: [UInt8]
  private let places: [Int]

  /// Where a byte of the text stands in the bytes that were read.
  func offset(of index: Int) -> Int { places.isEmpty ? 0 : places[min(index, places.count - 1)] }

  /// Both orders of bytes, beginning at an even or odd place, from the first nought among the bytes to the last: Latin
  /// letters have one in every pair.
  static func readings(of bytes: [UInt8]) -> [UTF16Text] {
    guard let first = BytePlace.of(0, in: bytes), let last = bytes.lastIndex(of: 0) else { return [] }
    let range = max(0, first - 1)..<min(bytes.count, last + 2)
    return [true, false].flatMap { isLittle in
      [0, 1].compactMap { read(bytes, isLittle: isLittle, from: range.lowerBound + $0, to: range.upperBound) }
    }
  }

  private static func read(_ bytes: [UInt8], isLittle: Bool, from first: Int, to end: Int) -> UTF16Text? {
    var text: [UInt8] = []
    var places: [Int] = []
    var hasLetters = false
    var index = first
    while index + 1 < end {
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
