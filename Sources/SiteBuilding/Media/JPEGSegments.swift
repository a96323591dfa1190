/// The segments of a JPEG file (ITU-T T.81, annex B): read strictly, so that nothing passes that was not understood.
enum JPEGSegments {
  /// The width and height in pixels; nil where they cannot be told.
  static func size(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    // Start-of-frame markers are C0–CF without C4, C8 and CC, which are tables.
    let frame = segments(bytes)?.first {
      (0xC0...0xCF).contains($0.marker) && ![0xC4, 0xC8, 0xCC].contains($0.marker)
    }
    guard let start = frame?.offsets.lowerBound, start + 8 < bytes.count else { return nil }
    func number(_ at: Int) -> Int { Int(bytes[start + at]) << 8 | Int(bytes[start + at + 1]) }
    return (number(7), number(5))
  }

  /// The picture with the segments that are seen, whose it is, and nothing else; nil when the file is not a sound JPEG.
  static func cleaned(_ bytes: [UInt8], _ rights: MediaRights) -> [UInt8]? {
    guard let segments = segments(bytes) else { return nil }
    let seen = segments.filter { isSeen($0, bytes) }
    // The packet stands behind the start and the segment that says that it is a JFIF file.
    let head = seen.prefix { $0.marker == 0xD8 || $0.marker == 0xE0 }
    return head.flatMap { bytes[$0.offsets] } + segment(rights)
      + seen.dropFirst(head.count).flatMap { bytes[$0.offsets] }
  }

  private static func segment(_ rights: MediaRights) -> [UInt8] {
    guard let packet = rights.wrapped else { return [] }
    let content = Array("http://ns.adobe.com/xap/1.0/\0".utf8) + packet
    let length = content.count + 2
    // A segment has two bytes for its length; words that need more stand in the register alone.
    guard length <= 0xFFFF else { return [] }
    return [0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 0xFF)] + content
  }

  /// A stretch of the file: a marker with what belongs to it, image data after a scan included.
  private struct Segment {
    let marker: UInt8
    let offsets: Range<Int>
  }

  private static func segments(_ bytes: [UInt8]) -> [Segment]? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var segments = [Segment(marker: 0xD8, offsets: 0..<2)]
    var index = 2
    while index + 1 < bytes.count, bytes[index] == 0xFF {
      let marker = bytes[index + 1]
      if marker == 0xD9 {
        // What stands behind the end is no part of the picture.
        return segments + [Segment(marker: marker, offsets: index..<index + 2)]
      }
      guard index + 4 <= bytes.count else { return nil }
      let length = Int(bytes[index + 2]) << 8 | Int(bytes[index + 3])
      var end = index + 2 + length
      guard length >= 2, end <= bytes.count else { return nil }
      if marker == 0xDA {
        // Image data ends at the next marker; FF00 is a byte of it, D0–D7 are restarts in it.
        while end + 1 < bytes.count,
          bytes[end] != 0xFF || bytes[end + 1] == 0 || (0xD0...0xD7).contains(bytes[end + 1])
        {
          end += 1
        }
      }
      segments.append(Segment(marker: marker, offsets: index..<end))
      index = end
    }
    return nil
  }

  private static func isSeen(_ segment: Segment, _ bytes: [UInt8]) -> Bool {
    let content = bytes[segment.offsets].dropFirst(4)
    switch segment.marker {
    case 0xE0: return content.starts(with: Array("JFIF\0".utf8)) && content.count == 14
    case 0xE2: return content.starts(with: Array("ICC_PROFILE\0".utf8))
    // Adobe's segment says how colours are coded, and has a fixed length.
    case 0xEE: return content.starts(with: Array("Adobe".utf8)) && content.count == 12
    case 0xE1...0xEF, 0xFE: return false
    case 0xC0...0xCF, 0xD8...0xDD: return true
    default: return false
    }
  }
}
