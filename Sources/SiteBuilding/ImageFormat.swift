/// What a picture's own bytes tell: its size in pixels; and those bytes without what only its maker should know.
enum ImageFormat {
  case jpeg
  case png
  case other

  /// Tells the format by the first bytes, not by the file's name.
  init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else {
      self = .other
    }
  }

  /// The width and height in pixels; nil where they cannot be told.
  func size(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    switch self {
    case .jpeg: JPEGSegments.size(bytes)
    case .png: PNGChunks.size(bytes)
    case .other: nil
    }
  }

  /// The picture without places, names, comments and previews; what cannot be understood stays as it is.
  func withoutMetadata(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .jpeg: JPEGSegments.withoutMetadata(bytes)
    case .png: PNGChunks.withoutMetadata(bytes)
    case .other: bytes
    }
  }
}

/// The marker segments of a JPEG file (ITU-T T.81, annex B).
private enum JPEGSegments {
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

/// The chunks of a PNG file (ISO/IEC 15948).
private enum PNGChunks {
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
