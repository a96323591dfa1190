internal import Messages
internal import Unpacking

/// Files whose content is compressed, in a way that nobody here unpacks.
enum ClosedFormat {
  /// Why bytes cannot be looked into; nil when they can.
  static func reason(_ bytes: [UInt8]) -> Message? {
    if bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) { return "compressed (zstd)" }
    if bytes.starts(with: Array("wOF2".utf8)) || bytes.starts(with: Array("wOFF".utf8)) {
      return "a compressed font"
    }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]),
      ["zTXt", "iCCP"].contains(where: { holds($0, bytes) }) || holdsCompressedText(bytes)
    {
      return "a PNG picture with compressed notes"
    }
    return nil
  }

  /// Whether a chunk of international text is compressed: it says so behind its keyword.
  private static func holdsCompressedText(_ bytes: [UInt8]) -> Bool {
    var start = 0
    while let place = BytePlace.of("iTXt", in: bytes, from: start) {
      guard let end = bytes[(place + 4)...].firstIndex(of: 0), end + 1 < bytes.count else { return true }
      if bytes[end + 1] != 0 { return true }
      start = place + 4
    }
    return false
  }

  private static func holds(_ word: String, _ bytes: [UInt8]) -> Bool { BytePlace.of(word, in: bytes) != nil }
}
