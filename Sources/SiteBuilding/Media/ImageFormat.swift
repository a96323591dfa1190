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

  /// The picture without places, names, comments and previews; nil when it cannot be understood well enough for that.
  func withoutMetadata(_ bytes: [UInt8]) -> [UInt8]? {
    switch self {
    case .jpeg: JPEGSegments.withoutMetadata(bytes)
    case .png: PNGChunks.withoutMetadata(bytes)
    case .other: nil
    }
  }
}
