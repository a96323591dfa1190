/// The marker segments of a JPEG file (ITU-T T.81, annex B).
enum JPEGSegments {
  /// The segments up to the image data: marker and offsets, the marker's two bytes included.
  private static func segments(_ bytes: [UInt8]) -> [(marker: UInt8, offsets: Range<Int>)] {
    var segments: [(marker: UInt8, offsets: Range<Int>)] = []
    var index = 2
    while index + 4 <= bytes.count, bytes[index] == 0xFF {
      let marker = bytes[index + 1]
      if marker == 0xFF {
        index += 1
        continue
      }
      let length = Int(bytes[index + 2]) << 8 | Int(bytes[index + 3])
      guard length >= 2, index + 2 + length <= bytes.count else { break }
      segments.append((marker, index..<index + 2 + length))
      index += 2 + length
      if marker == 0xDA { break }
    }
    return segments
  }

  static func size(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    // Start-of-frame markers are C0–CF without C4, C8 and CC, which are tables.
    let frame = segments(bytes).first {
      (0xC0...0xCF).contains($0.marker) && ![0xC4, 0xC8, 0xCC].contains($0.marker)
    }
    guard let start = frame?.offsets.lowerBound, start + 8 < bytes.count else { return nil }
    func number(_ at: Int) -> Int { Int(bytes[start + at]) << 8 | Int(bytes[start + at + 1]) }
    return (number(7), number(5))
  }

  static func withoutMetadata(_ bytes: [UInt8]) -> [UInt8] {
    let segments = segments(bytes)
    guard let last = segments.last, last.marker == 0xDA else { return bytes }
    var clean = Array(bytes[..<2])
    for segment in segments {
      switch segment.marker {
      // APP0 (JFIF), APP2 (colour profile) and APP14 (Adobe's colour transform) change what is seen.
      case 0xE0, 0xE2, 0xEE: clean += bytes[segment.offsets]
      // The other application segments hold Exif, XMP, IPTC; FE is a comment.
      case 0xE1...0xEF, 0xFE: continue
      default: clean += bytes[segment.offsets]
      }
    }
    return clean + bytes[last.offsets.upperBound...]
  }
}
