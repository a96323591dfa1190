/// The chunks of a PNG file (ISO/IEC 15948): read strictly, so that nothing passes that was not understood.
enum PNGChunks {
  /// The width and height in pixels; nil where they cannot be told.
  static func size(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    guard bytes.count >= 24 else { return nil }
    return (number(bytes, 16), number(bytes, 20))
  }

  /// The chunks that are seen; a colour profile is not among them, since it has a name that somebody gave it.
  private static let seen: Set = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "pHYs", "bKGD", "acTL", "fcTL",
    "fdAT",
  ]

  /// The picture with the chunks that are seen, whose it is, and nothing else; nil when the file is not a sound PNG.
  static func cleaned(_ bytes: [UInt8], _ rights: MediaRights) -> [UInt8]? {
    var clean = Array(bytes.prefix(8))
    var index = 8
    while index + 12 <= bytes.count {
      let end = index + 12 + number(bytes, index)
      guard end <= bytes.count else { return nil }
      let name = String(decoding: bytes[index + 4..<index + 8], as: UTF8.self)
      if seen.contains(name) { clean += bytes[index..<end] }
      if name == "IHDR" { clean += chunk(rights) }
      if name == "IEND" { return clean }
      index = end
    }
    return nil
  }

  /// The packet in a chunk of international text that is not compressed.
  private static func chunk(_ rights: MediaRights) -> [UInt8] {
    guard let packet = rights.wrapped else { return [] }
    let content = Array("iTXtXML:com.adobe.xmp".utf8) + [0, 0, 0, 0, 0] + packet
    return fourBytes(UInt32(content.count - 4)) + content + fourBytes(checksum(content))
  }

  private static func fourBytes(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// The CRC-32 that ends a chunk (ISO/IEC 15948, annex D).
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
  }

  private static func number(_ bytes: [UInt8], _ at: Int) -> Int {
    bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}
