/// The chunks of a PNG file (ISO/IEC 15948).
enum PNGChunks {
  static func size(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    guard bytes.count >= 24 else { return nil }
    return (number(bytes, 16), number(bytes, 20))
  }

  static func withoutMetadata(_ bytes: [UInt8]) -> [UInt8] {
    var clean = Array(bytes[..<8])
    var index = 8
    while index + 12 <= bytes.count {
      let length = number(bytes, index)
      let end = index + 12 + length
      guard end <= bytes.count else { return bytes }
      let name = String(decoding: bytes[index + 4..<index + 8], as: UTF8.self)
      if !["tEXt", "zTXt", "iTXt", "eXIf", "tIME"].contains(name) { clean += bytes[index..<end] }
      index = end
      if name == "IEND" { break }
    }
    return clean
  }

  private static func number(_ bytes: [UInt8], _ at: Int) -> Int {
    bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}
