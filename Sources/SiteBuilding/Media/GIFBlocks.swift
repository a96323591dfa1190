/// The blocks of a GIF file (GIF89a): read strictly, so that nothing passes that was not understood.
enum GIFBlocks {
  /// The width and height in pixels; nil where they cannot be told.
  static func size(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    guard bytes.count >= 10 else { return nil }
    return (Int(bytes[6]) | Int(bytes[7]) << 8, Int(bytes[8]) | Int(bytes[9]) << 8)
  }

  /// The picture without comments, texts and what programs note, with whose it is; nil when the file is not a sound GIF.
  static func cleaned(_ bytes: [UInt8], _ rights: MediaRights) -> [UInt8]? {
    guard bytes.count >= 13 else { return nil }
    var index = 13 + tableSize(bytes[10])
    guard index <= bytes.count else { return nil }
    var clean = Array("GIF89a".utf8) + bytes[6..<index] + block(rights)
    while index < bytes.count {
      let start = index
      switch bytes[index] {
      case 0x3B: return clean + [0x3B]
      case 0x2C:
        guard index + 10 < bytes.count else { return nil }
        guard let end = endOfSubBlocks(bytes, index + 11 + tableSize(bytes[index + 9])) else { return nil }
        clean += bytes[start..<end]
        index = end
      case 0x21:
        guard index + 2 < bytes.count, let end = endOfSubBlocks(bytes, index + 2) else { return nil }
        if isSeen(bytes[start..<end]) { clean += bytes[start..<end] }
        index = end
      default: return nil
      }
    }
    return nil
  }

  /// How a picture is shown, and how often it moves; anything else that stands beside it is not seen.
  private static func isSeen(_ block: ArraySlice<UInt8>) -> Bool {
    switch block.dropFirst().first {
    case 0xF9: true
    case 0xFF: block.dropFirst(3).starts(with: Array("NETSCAPE2.0".utf8))
    default: false
    }
  }

  /// The bytes of the table of colours that a packed field announces.
  private static func tableSize(_ packed: UInt8) -> Int {
    packed & 0x80 == 0 ? 0 : 3 << (Int(packed & 7) + 1)
  }

  private static func endOfSubBlocks(_ bytes: [UInt8], _ start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      let length = Int(bytes[index])
      index += length + 1
      if length == 0 { return index }
    }
    return nil
  }

  /// The packet as an application's block; 256 bytes that lead any reader to the end follow it (XMP, part 3).
  private static func block(_ rights: MediaRights) -> [UInt8] {
    guard let packet = rights.wrapped else { return [] }
    let trailer = [0x01] + (0...255).reversed().map { UInt8($0) } + [0x00]
    return [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + packet + trailer
  }
}
