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

  /// The picture with the chunks that are seen and no others; nil when the file is not a sound PNG.
  static func withoutMetadata(_ bytes: [UInt8]) -> [UInt8]? {
    var clean = Array(bytes.prefix(8))
    var index = 8
    while index + 12 <= bytes.count {
      let end = index + 12 + number(bytes, index)
      guard end <= bytes.count else { return nil }
      let name = String(decoding: bytes[index + 4..<index + 8], as: UTF8.self)
      if seen.contains(name) { clean += bytes[index..<end] }
      if name == "IEND" { return clean }
      index = end
    }
    return nil
  }

  private static func number(_ bytes: [UInt8], _ at: Int) -> Int {
    bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}
