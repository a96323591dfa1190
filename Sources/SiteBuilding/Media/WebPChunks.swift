/// The chunks of a WebP file (RFC 9649): read strictly, so that nothing passes that was not understood.
enum WebPChunks {
  /// The chunks that are seen; a colour profile is not among them, since it has a name that somebody gave it.
  private static let seen: Set = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF"]

  /// The width and height in pixels; nil where they cannot be told.
  static func size(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    guard let first = chunks(bytes)?.first else { return nil }
    let start = first.content.lowerBound
    func number(_ at: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[start + at + $1]) << (8 * $1) }
    }
    switch first.name {
    case "VP8X" where first.content.count >= 10: return (number(4, 3) + 1, number(7, 3) + 1)
    case "VP8 " where first.content.count >= 10: return (number(6, 2) & 0x3FFF, number(8, 2) & 0x3FFF)
    case "VP8L" where first.content.count >= 5:
      let bits = number(1, 4)
      return (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    default: return nil
    }
  }

  /// The picture with the chunks that are seen and, where its form has a place for that, whose it is; nil when the file is
  /// not a sound WebP.
  static func cleaned(_ bytes: [UInt8], _ rights: MediaRights) -> [UInt8]? {
    guard let chunks = chunks(bytes), let first = chunks.first else { return nil }
    let packet = first.name == "VP8X" ? rights.wrapped : nil
    var body = Array("WEBP".utf8)
    for chunk in chunks where seen.contains(chunk.name) {
      var content = Array(bytes[chunk.content])
      if chunk.name == "VP8X", !content.isEmpty {
        // The flags say what follows: no profile, no Exif; a packet when there is one.
        content[0] = content[0] & ~0x2C | (packet == nil ? 0 : 0x04)
      }
      body += self.chunk(chunk.name, content)
    }
    if let packet { body += chunk("XMP ", packet) }
    return Array("RIFF".utf8) + fourBytes(body.count) + body
  }

  private static func chunks(_ bytes: [UInt8]) -> [(name: String, content: Range<Int>)]? {
    guard bytes.count >= 20, number(bytes, 4) + 8 <= bytes.count else { return nil }
    let end = number(bytes, 4) + 8
    var chunks: [(name: String, content: Range<Int>)] = []
    var index = 12
    while index + 8 <= end {
      let length = number(bytes, index + 4)
      guard index + 8 + length <= end else { return nil }
      let name = String(decoding: bytes[index..<index + 4], as: UTF8.self)
      chunks.append((name, index + 8..<index + 8 + length))
      index += 8 + length + length % 2
    }
    return chunks.contains { ["VP8 ", "VP8L", "ANMF"].contains($0.name) } ? chunks : nil
  }

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    Array(name.utf8) + fourBytes(content.count) + content + (content.count % 2 == 1 ? [0] : [])
  }

  private static func number(_ bytes: [UInt8], _ at: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
  }

  private static func fourBytes(_ number: Int) -> [UInt8] {
    [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
