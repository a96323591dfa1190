/// What is known of a picture's file: its size in bytes, and in pixels where it is a picture.
package struct MediaFile: Sendable, Hashable {
  /// The size of the file on the site, in bytes.
  package let byteCount: Int
  /// The width in pixels.
  package let width: Int?
  /// The height in pixels.
  package let height: Int?

  /// The width and height, as people write them.
  var pixels: String? {
    width.flatMap { width in height.map { "\(width) × \($0) px" } }
  }

  /// Joins what is known.
  package init(byteCount: Int, width: Int?, height: Int?) {
    self.byteCount = byteCount
    self.width = width
    self.height = height
  }
}
