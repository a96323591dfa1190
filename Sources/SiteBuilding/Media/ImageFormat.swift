/// What a picture's own bytes tell: its size in pixels; and those bytes without what only its maker should know.
package enum ImageFormat {
  case jpeg
  case png
  case gif
  case webp
  case svg
  case other

  /// Tells the format by the first bytes, not by the file's name; a drawing is text, so that there the name has to help.
  package init(_ bytes: [UInt8], named fileExtension: String) {
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if bytes.starts(with: Array("GIF87a".utf8)) || bytes.starts(with: Array("GIF89a".utf8)) {
      self = .gif
    } else if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) {
      self = .webp
    } else {
      self = fileExtension == "svg" ? .svg : .other
    }
  }

  /// The endings of names whose files are pictures that can be understood.
  static let endings: Set = ["jpg", "jpeg", "png", "gif", "webp", "svg"]

  /// The width and height in pixels; nil where they cannot be told.
  func size(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    switch self {
    case .jpeg: JPEGSegments.size(bytes)
    case .png: PNGChunks.size(bytes)
    case .gif: GIFBlocks.size(bytes)
    case .webp: WebPChunks.size(bytes)
    case .svg: SVGCleaner.size(bytes)
    case .other: nil
    }
  }

  /// The picture without places, names, comments and previews, with whose it is instead; nil when it cannot be understood
  /// well enough for that.
  func cleaned(_ bytes: [UInt8], rights: MediaRights) -> [UInt8]? {
    switch self {
    case .jpeg: JPEGSegments.cleaned(bytes, rights)
    case .png: PNGChunks.cleaned(bytes, rights)
    case .gif: GIFBlocks.cleaned(bytes, rights)
    case .webp: WebPChunks.cleaned(bytes, rights)
    case .svg: SVGCleaner.cleaned(bytes, rights)
    case .other: nil
    }
  }
}
